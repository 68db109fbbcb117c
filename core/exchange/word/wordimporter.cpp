// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/wordimporter.h"

#include "core/base/translate.h"
#include "core/exchange/word/word.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr int certainly = 100;
constexpr int byItsName = 90;
constexpr int forWantOfOthers = 30;

bool isPaper(const QByteArray &bytes, const QString &suffix)
{
    static const QStringList papers{u"doc"_s, u"odt"_s, u"rtf"_s, u"pdf"_s, u"pages"_s};
    return papers.contains(suffix) || bytes.startsWith("%PDF-") || bytes.startsWith("{\\rtf")
        || bytes.startsWith("\xd0\xcf\x11\xe0");
}

int sniff(const ImportSource &source)
{
    const QString suffix = source.name.section(u'.', -1).toLower();
    if (source.bytes.startsWith("PK") && source.bytes.contains("word/document.xml"))
        return certainly;
    if (suffix == u"docx" || suffix == u"docm")
        return byItsName;
    return isPaper(source.bytes, suffix) ? forWantOfOthers : 0;
}

Result<Draft> read(const ImportSource &source, IdSource &ids, const Progress &progress)
{
    QBuffer device;
    device.setData(source.bytes);
    device.open(QIODevice::ReadOnly);
    return readWord(device, {.fileName = source.name}, ids, progress);
}

} // namespace

Importer wordImporter()
{
    return {.id = u"word"_s,
            .title = tr("Word document"),
            .summary =
                tr("A storyboard or a list of questions (.docx): headings become modules and "
                   "pages, lists and tables with a marked answer become questions."),
            .suffixes = {u"docx"_s, u"docm"_s},
            .sniff = sniff,
            .read = read};
}

} // namespace carrel
