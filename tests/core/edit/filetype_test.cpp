// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/filetype.h"
#include "tests/core/edit/isobox.h"
#include "tests/support/catch.h"

#include <QBuffer>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

/// The header of a zip's entry and its content, not packed.
QByteArray zipEntry(const QByteArray &name, const QByteArray &content = "x")
{
    QByteArray entry("PK\x03\x04" + QByteArray(26, '\0'));
    entry[26] = char(name.size());
    return entry + name + content;
}

} // namespace

TEST_CASE("fileTypeOf")
{
    SECTION("knows what a course takes by its first bytes")
    {
        const QList<std::pair<QByteArray, QString>> files{
            {QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), u"image/png"_s},
            {QByteArray("\xff\xd8\xff\xe0\0\x10JFIF", 10), u"image/jpeg"_s},
            {"GIF87a....", u"image/gif"_s},
            {"GIF89a....", u"image/gif"_s},
            {QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16), u"image/webp"_s},
            {QByteArray("RIFF\x10\0\0\0WAVEfmt ", 16), u"audio/wav"_s},
            {"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", u"image/svg+xml"_s},
            {"<?xml version=\"1.0\"?>\n<!-- drawn -->\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
             "width=\"5\">",
             u"image/svg+xml"_s},
            {"<s:svg xmlns:s=\"http://www.w3.org/2000/svg\"/>", u"image/svg+xml"_s},
            {box("ftyp", "isom"), u"video/mp4"_s},
            {box("ftyp", "mp42"), u"video/mp4"_s},
            {box("ftyp", "qt  "), u"video/quicktime"_s},
            {box("moov", movieHeader(1, 1)), u"video/quicktime"_s},
            {box("ftyp", "M4A "), u"audio/mp4"_s},
            {QByteArray("\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm", 16),
             u"video/webm"_s},
            {QByteArray("ID3\x04\0\0", 6), u"audio/mpeg"_s},
            {QByteArray("\xff\xfb\x90\x64\0\0", 6), u"audio/mpeg"_s},
            {QByteArray("OggS\0\x02", 6), u"audio/ogg"_s},
            {"WEBVTT\n\n00:00.000 --> 00:01.000\nHi", u"text/vtt"_s},
            {"\xef\xbb\xbfWEBVTT - made by hand\n", u"text/vtt"_s},
            {"WEBVTT", u"text/vtt"_s},
            {"1\n00:00:01,500 --> 00:00:04,000\nNow", u"text/srt"_s},
            {"\xef\xbb\xbf\r\n12 \r\n01:00:01,5-->01:00:04,05 X1:40\r\n<i>Now</i>\r\n",
             u"text/srt"_s},
            {"1\r00:00:01.500 --> 00:00:04.000\rNow", u"text/srt"_s},
            {"%PDF-1.7\n", u"application/pdf"_s},
            {"wOF2....", u"font/woff2"_s},
            {"wOFF....", u"font/woff"_s},
            {QByteArray("\0\1\0\0\0\x09\0\x80", 8), u"font/ttf"_s},
            {QByteArray("OTTO\0\x09\0\x80", 8), u"font/otf"_s},
        };
        for (const auto &[head, type] : files) {
            INFO(head.toPercentEncoding().toStdString());
            CHECK(fileTypeOf(QByteArrayView(head)) == type);
        }
    }
    SECTION("knows documents by what stands at the start of their zip")
    {
        const QString office = u"application/vnd.openxmlformats-officedocument."_s;
        const QString open = u"application/vnd.oasis.opendocument."_s;
        const QByteArray begin = zipEntry("[Content_Types].xml") + zipEntry("_rels/.rels");
        const QByteArray next = zipEntry("content.xml");
        const QList<std::pair<QByteArray, QString>> files{
            {begin + zipEntry("word/document.xml"), office + u"wordprocessingml.document"_s},
            {zipEntry("word/numbering.xml") + begin, office + u"wordprocessingml.document"_s},
            {begin + zipEntry("xl/workbook.xml"), office + u"spreadsheetml.sheet"_s},
            {begin + zipEntry("ppt/presentation.xml"), office + u"presentationml.presentation"_s},
            {zipEntry("mimetype", open.toLatin1() + "text") + next, open + u"text"_s},
            {zipEntry("mimetype", open.toLatin1() + "spreadsheet") + next, open + u"spreadsheet"_s},
            {zipEntry("mimetype", open.toLatin1() + "presentation") + next,
             open + u"presentation"_s}};
        for (const auto &[head, type] : files) {
            INFO(type.toStdString());
            CHECK(fileTypeOf(QByteArrayView(head)) == type);
        }
    }
    SECTION("takes nothing else, whatever it looks like")
    {
        const QList<QByteArray> files{
            {},
            "hello",
            "<html><svg></svg></html>",
            "<svg>no namespace</svg>",
            "<!DOCTYPE html><html>",
            "PK\x03\x04",
            zipEntry("setup.exe"),
            zipEntry("notes/word/document.xml"),
            "word/" + zipEntry("word/document.xml"),
            zipEntry("mimetype", "application/epub+zip") + zipEntry("x"),
            zipEntry("mimetype", "application/vnd.oasis.opendocument.text"),
            "WEBVTTX",
            "GIF90a",
            QByteArray("\xff\xff\xff\xff", 4),
            QByteArray("\x1a\x45\xdf\xa3\x42\x82\x88matroska", 15),
            QByteArray("RIFF\x10\0\0\0AVI LIST", 16),
            box("ftyp", "heic"),
            box("ftyp", "avif"),
            QByteArray("\x7f"
                       "ELF",
                       4),
            QByteArray("\0\1\0\0Standard Jet DB", 19),
            QByteArray("\0\1\0\0\0\0\0\0", 8),
            QByteArray("\0\1\0\0", 4),
            "OTTO was here",
            "1\n00:00:01,500",
            "1\nof 00:00:01,500 --> 00:00:04,000",
            "1. 00:00:01,500 --> 00:00:04,000\n",
            "SQLite format 3"};
        for (const QByteArray &head : files) {
            INFO(head.toPercentEncoding().toStdString());
            CHECK(fileTypeOf(QByteArrayView(head)).isEmpty());
        }
    }
    SECTION("looks at a device from its start and leaves it there")
    {
        QBuffer buffer;
        buffer.setData("%PDF-1.7 and more");
        REQUIRE(buffer.open(QIODevice::ReadOnly));
        buffer.seek(5);
        CHECK(fileTypeOf(buffer) == u"application/pdf"_s);
        CHECK(buffer.pos() == 0);
    }
    SECTION("looks at the end of a document that begins with a large picture")
    {
        const QByteArray picture(100'000, 'x');
        const QByteArray part = "PK\x01\x02" + QByteArray(42, '\0') + "ppt/presentation.xml";
        QBuffer buffer;
        buffer.setData(zipEntry("docProps/thumbnail.jpeg", picture) + part);
        REQUIRE(buffer.open(QIODevice::ReadOnly));
        CHECK(fileTypeOf(buffer).endsWith(u"presentationml.presentation"));
        CHECK(buffer.pos() == 0);
        buffer.close();
        buffer.setData("not a zip" + picture + part);
        REQUIRE(buffer.open(QIODevice::ReadOnly));
        CHECK(fileTypeOf(buffer).isEmpty());
    }
    SECTION("never reads past a short head")
    {
        for (const QByteArray &whole :
             {QByteArray("\x89PNG\r\n\x1a\n"), box("ftyp", "isom"), QByteArray("RIFF....WAVE")}) {
            for (qsizetype size = 0; size < whole.size(); ++size)
                (void)fileTypeOf(QByteArrayView(whole).first(size));
        }
    }
}
