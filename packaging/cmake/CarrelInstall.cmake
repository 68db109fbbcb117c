# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later

# `cmake --install` and the packages of CPack. An application is installed, no libraries: everything of ours is
# linked in, so a package holds two programs and what the desktop wants to know of them.

include(GNUInstallDirs)

install(TARGETS carrel RUNTIME)
if(TARGET carrel-studio)
    install(TARGETS carrel-studio RUNTIME)
    if(UNIX AND NOT APPLE)
        set(desktop ${PROJECT_SOURCE_DIR}/packaging/linux/org.carrel.Studio)
        install(FILES ${desktop}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
        install(FILES ${desktop}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
        install(FILES ${desktop}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
        install(FILES ${desktop}.mime.xml
            DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME org.carrel.Studio.xml)
    endif()
endif()
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_NAME carrel)
set(CPACK_PACKAGE_VENDOR "The Carrel authors")
set(CPACK_PACKAGE_CONTACT "The Carrel authors <authors@carrel.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION editors)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Write modules of a course offline, with texts, pictures, videos, questions and
practical activities, keep them safe in one file, and export a SCORM package
that a learning platform plays and tracks.")
# Libraries are found by looking at the programs; what is loaded at run time is not seen there.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "xdg-utils, fonts-dejavu-core, qt6-translations-l10n, qt6-image-formats-plugins, hunspell-en-us | hunspell-dictionary")
include(CPack)
