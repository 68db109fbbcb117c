// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/wordpackage.h"

#include "core/base/translate.h"

#include <QDir>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace carrel::word {

namespace {

constexpr qint64 mostXml = 64 << 20; // a thousand pages of text are about 20 MiB
constexpr qint64 mostFile = qint64(1) << 30;

Error noWordFile(const QString &message)
{
    return {ErrorCode::NotOurs, message};
}

/// OLE files begin with this: Word's old format, and encrypted files of the new one.
bool isOleFile(const QByteArray &head)
{
    return head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

bool hasEncryptedPackage(QIODevice &device)
{
    constexpr qint64 enough = 8 << 20;
    static const QString name = u"EncryptedPackage"_s;
    const QByteArray wanted(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    device.seek(0);
    if (device.read(enough).contains(wanted))
        return true;
    device.seek(qMax<qint64>(0, device.size() - enough)); // the directory may stand at the end
    return device.read(enough).contains(wanted);
}

/// What a file is that is no zip archive at all.
Result<> checkHead(QIODevice &device)
{
    device.seek(0);
    const QByteArray head = device.read(512);
    if (head.isEmpty())
        return noWordFile(tr("The file is empty. Choose the Word file (.docx) to import."));
    if (device.size() > mostFile)
        return Error{ErrorCode::Refused,
                     tr("The file is larger than 1 GB. Make its pictures smaller in the word "
                        "processor, or divide it into several files.")};
    if (head.startsWith("%PDF"))
        return noWordFile(tr("This is a PDF. Carrel reads Word files: open the document that the "
                             "PDF was made from and save it as .docx."));
    if (isOleFile(head) && hasEncryptedPackage(device))
        return noWordFile(tr("This Word file is protected with a password. Open it in Word, take "
                             "the password off (File, Info, Protect Document) and save it."));
    if (isOleFile(head))
        return noWordFile(tr("This is a file of an old Word version (.doc). Open it in Word or "
                             "LibreOffice and save it as .docx."));
    if (head.startsWith("{\\rtf"))
        return noWordFile(
            tr("This is a file in rich text format (.rtf). Open it in Word or LibreOffice and save "
               "it as .docx."));
    if (!head.startsWith("PK"))
        return noWordFile(tr("This is no Word file. Open the document in the program that it was "
                             "written with and save it as .docx."));
    return {};
}

/// What a zip archive is that has no Word document in it.
QString archiveSentence(const QStringList &names, const QByteArray &mimeType)
{
    if (mimeType.startsWith("application/vnd.oasis.opendocument.text"))
        return tr("This is an OpenDocument text (.odt). Open it in LibreOffice or Word and save it "
                  "as .docx.");
    if (mimeType.startsWith("application/vnd.oasis"))
        return tr("This is an OpenDocument file, but no text. Choose a Word file (.docx).");
    if (names.contains(u"xl/workbook.xml"))
        return tr("This is an Excel workbook, no Word file. Import its questions as a table: save "
                  "the sheet as CSV.");
    if (names.contains(u"ppt/presentation.xml"))
        return tr("This is a PowerPoint presentation, no Word file. Copy its text into a Word "
                  "document, or paste it into pages.");
    if (names.contains(u"imsmanifest.xml"))
        return tr("This is a course package for an LMS, no Word file.");
    return tr("There is no Word document in this file. Open the document in Word and save it as "
              ".docx.");
}

/// The name of a part as another part writes it.
QString resolvedPart(const QString &from, const QString &target)
{
    const QString path =
        target.startsWith(u'/') ? target : u'/' + from.section(u'/', 0, -2) + u'/' + target;
    return QDir::cleanPath(path).mid(1); // it is only ever looked up among the entries
}

QString relationsPartOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.left(slash + 1) + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s;
}

} // namespace

Result<WordPackage> WordPackage::open(QIODevice &device)
{
    CARREL_TRY(checkHead(device));
    ZipLimits limits;
    limits.entries = 10'000;
    limits.totalSize = qint64(2) << 30;
    CARREL_TRY_VALUE(zip, ZipReader::open(device, limits));
    WordPackage package;
    package.m_zip = std::move(zip);
    const QList<ZipEntry> &entries = package.m_zip->entries();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries[i].isFolder())
            continue;
        const QString name = entries[i].name.toLower();
        if (package.m_entries.contains(name)) {
            return Error{ErrorCode::Refused,
                         tr("Two files inside this Word file have the same name, so it is not "
                            "clear what it says. Open it in your word processor, save it as a new "
                            ".docx file and import that one."),
                         u"duplicate entry"_s};
        }
        package.m_entries.insert(name, i);
    }
    CARREL_TRY(package.findDocument());
    return package;
}

Result<> WordPackage::findDocument()
{
    CARREL_TRY_VALUE(relations, relationsOf(QString()));
    for (const PartRelation &relation : relations) {
        if (relation.type == u"officeDocument" && !relation.isExternal)
            m_documentPart = relation.target;
    }
    if (m_documentPart.isEmpty())
        m_documentPart = u"word/document.xml"_s;
    if (has(m_documentPart) && !m_documentPart.startsWith(u"xl/")
        && !m_documentPart.startsWith(u"ppt/")) {
        return {};
    }
    QByteArray mimeType;
    if (has(u"mimetype"_s)) {
        const auto read = bytes(u"mimetype"_s, 1000);
        mimeType = read ? *read : QByteArray();
    }
    return noWordFile(archiveSentence(m_entries.keys(), mimeType));
}

Result<QByteArray> WordPackage::bytes(const QString &part, qint64 mostBytes) const
{
    const auto found = m_entries.constFind(part.toLower());
    if (found == m_entries.cend()) {
        return Error{ErrorCode::Damaged,
                     tr("A part of this Word file is missing. It may have been cut off on its way: "
                        "open it in your word processor and save it again.")};
    }
    return m_zip->bytes(m_zip->entries()[*found], mostBytes);
}

Result<PartElement> WordPackage::element(const QString &part) const
{
    CARREL_TRY_VALUE(content, bytes(part, mostXml));
    return parsePart(content);
}

Result<QHash<QString, PartRelation>> WordPackage::relationsOf(const QString &part) const
{
    QHash<QString, PartRelation> relations;
    const QString name = relationsPartOf(part);
    if (!has(name))
        return relations;
    CARREL_TRY_VALUE(root, element(name));
    for (const PartElement &relation : root.children) {
        PartRelation read;
        read.type = relation.attribute(u"Type").section(u'/', -1);
        read.isExternal = relation.attribute(u"TargetMode") == u"External";
        const QString target = relation.attribute(u"Target");
        read.target = read.isExternal ? target : resolvedPart(part, target);
        relations.insert(relation.attribute(u"Id"), read);
    }
    return relations;
}

Result<QString> WordPackage::partOfType(const QString &type) const
{
    CARREL_TRY_VALUE(relations, relationsOf(m_documentPart));
    for (const PartRelation &relation : relations) {
        if (relation.type == type && !relation.isExternal && has(relation.target))
            return relation.target;
    }
    return QString();
}

} // namespace carrel::word
