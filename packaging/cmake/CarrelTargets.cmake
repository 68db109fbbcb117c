# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The three shapes of target in this project, so that a folder's list says only what is its own.
# All take SOURCES and LINK; AUTOMOC as a word for targets with Q_OBJECT in them (it costs time elsewhere).
# Parts of the window are layers, programs and tests as well, with the word WIDGETS: it brings Qt Widgets,
# AUTOMOC and the window's precompiled header.

# What layers and programs share: the precompiled header, and what the words AUTOMOC and WIDGETS mean.
function(carrel_use_words target automoc widgets)
    if(widgets)
        target_link_libraries(${target} PUBLIC Qt6::Widgets)
        carrel_use_precompiled(${target} carrel_window_precompiled)
        set(automoc ON)
    else()
        carrel_use_precompiled(${target} carrel_precompiled)
    endif()
    carrel_use_moc(${target} ${automoc})
endfunction()

# carrel_layer(<name> SOURCES ... LINK ... [AUTOMOC] [WIDGETS]): the static library carrel_<name>.
function(carrel_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "AUTOMOC;WIDGETS" "" "SOURCES;LINK")
    add_library(carrel_${name} STATIC ${arg_SOURCES})
    target_link_libraries(carrel_${name} PUBLIC ${arg_LINK} PRIVATE carrel_build)
    carrel_use_words(carrel_${name} ${arg_AUTOMOC} ${arg_WIDGETS})
endfunction()

# carrel_program(<name> SOURCES ... LINK ... [AUTOMOC] [WIDGETS]): the program <name> in bin/.
function(carrel_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "AUTOMOC;WIDGETS" "" "SOURCES;LINK")
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC ${arg_LINK} PRIVATE carrel_build)
    carrel_use_words(${name} ${arg_AUTOMOC} ${arg_WIDGETS})
endfunction()

# In the presets of every day tests are compiled quickly, not to run fast; what they test keeps the optimisation of
# the preset, and so do the tests of the ci presets, whose warnings need it. Support libraries take the same, or the
# precompiled headers would not fit.
function(carrel_compile_quickly target)
    if(CARREL_PRECOMPILED AND NOT MSVC)
        target_compile_options(${target} PRIVATE $<$<CONFIG:RelWithDebInfo>:-O0>)
    endif()
endfunction()

# carrel_tests(<name> SOURCES ... LINK ... [AUTOMOC] [WIDGETS] [PROPERTIES ...]): the Catch2 program
# <name>_tests, with WIDGETS one without a display (tests/support/guimain.cpp); each of its test cases is a test of CTest, called "<name>: <case>". PROPERTIES are CTest's
# (not TIMEOUT: tests/run says how long a case may take, by day and by night).
# The program finds the source tree as CARREL_SOURCE_DIR and the command line as CARREL_PROGRAM (UTF-8 text).
function(carrel_tests name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "AUTOMOC;WIDGETS" "" "SOURCES;LINK;PROPERTIES")
    set(support carrel_test_support)
    if(arg_WIDGETS)
        set(support carrel_window_test_support)
    endif()
    add_executable(${name}_tests ${arg_SOURCES})
    target_link_libraries(${name}_tests PRIVATE ${arg_LINK} ${support} carrel_build)
    target_compile_definitions(${name}_tests PRIVATE
        CARREL_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        CARREL_PROGRAM="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/carrel${CMAKE_EXECUTABLE_SUFFIX}")
    carrel_compile_quickly(${name}_tests)
    carrel_use_precompiled(${name}_tests ${support})
    carrel_use_moc(${name}_tests ${arg_AUTOMOC})
    catch_discover_tests(${name}_tests
        TEST_PREFIX "${name}: "
        DISCOVERY_MODE PRE_TEST
        PROPERTIES SKIP_RETURN_CODE 4 LABELS ${name} ${arg_PROPERTIES})
endfunction()
