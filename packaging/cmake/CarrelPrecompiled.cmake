# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Precompiled headers: for core and for the window, and one more each for their tests. They halve the time of a clean build
# (reading Qt's and the standard library's headers is most of it). Every source still includes what it uses:
# the ci presets build without them.

# What is in them is what most sources read anyway: all of <QtWidgets> made them so large that mapping them cost
# more than reading headers did.

# The same presets compile several sources of a target as one (CMAKE_UNITY_BUILD), which takes half of what is
# left. So names in unnamed namespaces must differ within a folder; the ci presets compile each source alone.

option(CARREL_PRECOMPILED "Use precompiled headers" OFF)

set(CARREL_PRECOMPILED_HEADERS
    <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray>
    <QJsonDocument> <QJsonObject> <QList> <QRegularExpression> <QSet> <QString> <QStringList>
    <algorithm> <functional> <limits> <memory> <optional> <utility> <variant> <vector>)
set(CARREL_WINDOW_PRECOMPILED_HEADERS
    <QAction> <QApplication> <QBoxLayout> <QEvent> <QFrame> <QLabel> <QLineEdit> <QPainter> <QPushButton>
    <QTextEdit> <QToolButton>)

if(CARREL_PRECOMPILED)
    file(CONFIGURE OUTPUT precompiled.cpp CONTENT "")
    add_library(carrel_precompiled OBJECT ${CMAKE_CURRENT_BINARY_DIR}/precompiled.cpp)
    target_link_libraries(carrel_precompiled PRIVATE Qt6::Core carrel_build)
    target_precompile_headers(carrel_precompiled PRIVATE ${CARREL_PRECOMPILED_HEADERS})
    if(CARREL_HAS_WINDOW)
        add_library(carrel_window_precompiled OBJECT ${CMAKE_CURRENT_BINARY_DIR}/precompiled.cpp)
        target_link_libraries(carrel_window_precompiled PRIVATE Qt6::Widgets carrel_build)
        target_precompile_headers(carrel_window_precompiled PRIVATE
            ${CARREL_PRECOMPILED_HEADERS} ${CARREL_WINDOW_PRECOMPILED_HEADERS})
    endif()
endif()

# carrel_use_precompiled(<target> <from>): <from> is carrel_precompiled, carrel_window_precompiled or the
# support library of the tests.
function(carrel_use_precompiled target from)
    if(CARREL_PRECOMPILED)
        target_precompile_headers(${target} REUSE_FROM ${from})
    endif()
endfunction()
