<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>carrel</name>
    <message numerus="yes">
        <source>There are %n change(s) to “%1” on this computer that are not in the file yet. Continue with them, or throw them away, before you open the file.</source>
        <translation>
            <numerusform>There is %n change to “%1” on this computer that is not in the file yet. Continue with it, or throw it away, before you open the file.</numerusform>
            <numerusform>There are %n changes to “%1” on this computer that are not in the file yet. Continue with them, or throw them away, before you open the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::cli</name>
    <message numerus="yes">
        <source>Written: %1 (%n file(s), %2)</source>
        <translation>
            <numerusform>Written: %1 (%n file, %2)</numerusform>
            <numerusform>Written: %1 (%n files, %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned time: %n minute(s)</source>
        <translation>
            <numerusform>Planned time: %n minute</numerusform>
            <numerusform>Planned time: %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n module</numerusform>
            <numerusform>%n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n media file(s), %1</source>
        <translation>
            <numerusform>%n media file, %1</numerusform>
            <numerusform>%n media files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is whole: %n media file(s), %1 checked.</source>
        <translation>
            <numerusform>The file is whole: %n media file, %1 checked.</numerusform>
            <numerusform>The file is whole: %n media files, %1 checked.</numerusform>
        </translation>
    </message>
</context>
</TS>
