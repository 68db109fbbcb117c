# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later

# carrel_build: what every target of ours is compiled with. Linked PRIVATE.

add_library(carrel_build INTERFACE)
target_include_directories(carrel_build INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(carrel_build INTERFACE
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_CAST_TO_ASCII
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_URL_CAST_FROM_STRING
    QT_STRICT_ITERATORS
)
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    # What is deprecated since our oldest Qt often has no replacement there.
    target_compile_definitions(carrel_build INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()

if(MSVC)
    target_compile_options(carrel_build INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${CARREL_WERROR}>:/WX>)
else()
    target_compile_options(carrel_build INTERFACE
        -Wall
        -Wextra
        -Wpedantic
        -Wcast-align
        -Wconversion
        -Wformat=2
        -Wnon-virtual-dtor
        -Wold-style-cast
        -Woverloaded-virtual
        -Wshadow
        -Wsign-conversion
        $<$<BOOL:${CARREL_WERROR}>:-Werror>
    )
endif()

if(CARREL_SANITIZERS)
    target_compile_options(carrel_build INTERFACE
        -fsanitize=${CARREL_SANITIZERS} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(carrel_build INTERFACE -fsanitize=${CARREL_SANITIZERS})
endif()
