# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later

# carrel_use_moc(<target> <ON or OFF>): AUTOMOC, with a moc that reads our own header only (see moc.in).

if(UNIX)
    get_target_property(CARREL_QT_MOC Qt6::moc LOCATION)
    configure_file(${CMAKE_CURRENT_LIST_DIR}/moc.in ${PROJECT_BINARY_DIR}/moc @ONLY
        FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
endif()

function(carrel_use_moc target automoc)
    set_target_properties(${target} PROPERTIES AUTOMOC ${automoc})
    if(UNIX AND automoc)
        set_target_properties(${target} PROPERTIES
            AUTOMOC_EXECUTABLE ${PROJECT_BINARY_DIR}/moc AUTOMOC_COMPILER_PREDEFINES OFF)
    endif()
endfunction()
