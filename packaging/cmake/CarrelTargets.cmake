# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The three shapes of target in this project, so that a folder's list says only what is its own.
# All take SOURCES and LINK; AUTOMOC as a word for targets with Q_OBJECT in them (it costs time elsewhere).

# carrel_layer(<name> SOURCES ... LINK ... [AUTOMOC]): the static library carrel_<name>.
function(carrel_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "AUTOMOC" "" "SOURCES;LINK")
    add_library(carrel_${name} STATIC ${arg_SOURCES})
    target_link_libraries(carrel_${name} PUBLIC ${arg_LINK} PRIVATE carrel_build)
    carrel_use_precompiled(carrel_${name} carrel_precompiled)
    set_target_properties(carrel_${name} PROPERTIES AUTOMOC ${arg_AUTOMOC})
endfunction()

# carrel_program(<name> SOURCES ... LINK ... [AUTOMOC]): the program <name> in bin/.
function(carrel_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "AUTOMOC" "" "SOURCES;LINK")
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_LINK} carrel_build)
    carrel_use_precompiled(${name} carrel_precompiled)
    set_target_properties(${name} PROPERTIES AUTOMOC ${arg_AUTOMOC})
endfunction()

# carrel_tests(<name> SOURCES ... LINK ... [AUTOMOC] [PROPERTIES ...]): the Catch2 program
# <name>_tests; each of its test cases is a test of CTest, called "<name>: <case>". PROPERTIES are CTest's
# (not TIMEOUT: tests/run says how long a case may take, by day and by night).
# The program finds the source tree as CARREL_SOURCE_DIR and the command line as CARREL_PROGRAM (UTF-8 text).
function(carrel_tests name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "AUTOMOC" "" "SOURCES;LINK;PROPERTIES")
    add_executable(${name}_tests ${arg_SOURCES})
    target_link_libraries(${name}_tests PRIVATE ${arg_LINK} carrel_test_support carrel_build)
    target_compile_definitions(${name}_tests PRIVATE
        CARREL_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        CARREL_PROGRAM="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/carrel${CMAKE_EXECUTABLE_SUFFIX}")
    carrel_use_precompiled(${name}_tests carrel_test_support)
    set_target_properties(${name}_tests PROPERTIES AUTOMOC ${arg_AUTOMOC})
    catch_discover_tests(${name}_tests
        TEST_PREFIX "${name}: "
        DISCOVERY_MODE PRE_TEST
        PROPERTIES SKIP_RETURN_CODE 4 LABELS ${name} ${arg_PROPERTIES})
endfunction()
