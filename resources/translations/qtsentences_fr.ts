<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-FileCopyrightText: 2026 The Carrel authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- Written by hand: the sentences of Qt itself that the command line shows. -->
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>il manque une valeur après « %1 ».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>« %1 » ne prend pas de valeur.</translation>
    </message>
</context>
</TS>
