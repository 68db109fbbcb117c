// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/savingname.h"
#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/edit/courseview.h"
#include "core/exchange/storyboard/content.h"
#include "core/exchange/storyboard/odtstyles.h"
#include "core/exchange/storyboard/odttext.h"
#include "core/exchange/storyboard/pictures.h"
#include "core/exchange/storyboard/storyboard.h"
#include "core/richtext/blocks.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMap>
#include <QTemporaryFile>
#include <QXmlStreamWriter>

#include <KZip>

using namespace Qt::StringLiterals;

namespace carrel::storyboard {

namespace {

constexpr QSizeF mostCentimetres(5.5, 4);

/// Less than this left on a drive that refused to take more: it is full.
constexpr qint64 nothingLeft = 64 * 1024;

QString suffixOf(const Media &media)
{
    static const QMap<QString, QString> suffixes{{u"image/png"_s, u"png"_s},
                                                 {u"image/jpeg"_s, u"jpg"_s},
                                                 {u"image/gif"_s, u"gif"_s},
                                                 {u"image/webp"_s, u"webp"_s},
                                                 {u"image/svg+xml"_s, u"svg"_s}};
    return suffixes.value(media.type);
}

/// Writes what is told as the text of the document, and keeps which pictures it shows.
class OdtListener : public Listener
{
public:
    OdtListener(const CourseView &course, QIODevice &body)
        : m_course(course)
        , m_xml(&body)
        , m_text(m_xml, [this](const MediaId &id, const QString &alt) { picture(id, alt); })
    { }

    Result<> front(const Front &front) override
    {
        m_front = front;
        m_text.paragraph(u"Margin"_s, tr("Storyboard"));
        m_text.paragraph(u"Title"_s, front.title);
        facts(front.facts);
        m_text.paragraph(u"PageHead"_s, tr("Sign-off"));
        signatures();
        m_text.paragraph(u"PageHead"_s, tr("How to read this"));
        const QStringList sentences = legend();
        for (const QString &sentence : sentences)
            m_text.paragraph(u"Cell"_s, sentence);
        return {};
    }

    Result<> heading(const Heading &heading) override
    {
        closeTable();
        const bool isTop = heading.level == 1 && !heading.isPage;
        m_xml.writeStartElement(u"text:h"_s);
        m_xml.writeAttribute(u"text:style-name"_s,
                             isTop                ? u"Module"_s
                                 : heading.isPage ? u"PageHead"_s
                                                  : u"Part"_s);
        m_xml.writeAttribute(u"text:outline-level"_s,
                             QString::number(std::clamp(heading.level, 1, 10)));
        m_text.words(heading.number + u"  "_s + heading.title);
        m_xml.writeEndElement();
        facts(heading.lines);
        return {};
    }

    Result<> block(const Block &block) override
    {
        openTable();
        openRow(u"Row"_s);
        textCell(u"HeadCell"_s, u"BlockHead"_s, block.number);
        openCell(u"HeadCell"_s, 2);
        m_text.paragraph(u"BlockHead"_s,
                         block.title.isEmpty() ? block.kind
                                               : u"%1 · %2"_s.arg(block.kind, block.title));
        m_xml.writeEndElement();
        m_xml.writeEmptyElement(u"table:covered-table-cell"_s);
        textCell(u"HeadCell"_s, u"BlockHead"_s, {});
        m_xml.writeEndElement();
        for (const Line &line : block.lines) {
            openRow(u"Row"_s);
            // Again: a block may go on where its first row cannot be seen.
            textCell(u"Plain"_s, u"Cell"_s, block.number);
            textCell(u"Plain"_s, labelStyle(line.level), line.label);
            lineCell(line);
            textCell(u"Plain"_s, u"Cell"_s, {});
            m_xml.writeEndElement();
        }
        return {};
    }

    void end() { closeTable(); }

    const Front &whatWasTold() const { return m_front; }
    const OdtText &text() const { return m_text; }
    /// By their name in the archive.
    const QMap<QString, Media> &pictures() const { return m_pictures; }
    bool hasFailed() const { return m_xml.hasError(); }

private:
    static QString labelStyle(int level)
    {
        return level <= 0 ? u"Cell"_s : level == 1 ? u"Deeper1"_s : u"Deeper2"_s;
    }

    void openElement(const QString &name, const QString &attribute, const QString &value)
    {
        m_xml.writeStartElement(name);
        m_xml.writeAttribute(attribute, value);
    }

    void openRow(const QString &style)
    {
        openElement(u"table:table-row"_s, u"table:style-name"_s, style);
    }

    void openCell(const QString &style, int columns = 1)
    {
        openElement(u"table:table-cell"_s, u"table:style-name"_s, style);
        if (columns > 1)
            m_xml.writeAttribute(u"table:number-columns-spanned"_s, QString::number(columns));
        m_xml.writeAttribute(u"office:value-type"_s, u"string"_s);
    }

    void textCell(const QString &cell, const QString &paragraph, const QString &words)
    {
        openCell(cell);
        m_text.paragraph(paragraph, words);
        m_xml.writeEndElement();
    }

    /// OpenDocument wants a paragraph in every cell.
    void lineCell(const Line &line)
    {
        openCell(u"Plain"_s);
        if (line.sign != Sign::None)
            m_text.paragraph(u"CellHeading"_s, signText(line.sign));
        m_text.write(line.text);
        const QStringList described = pictureDescriptions(line.text);
        for (const QString &description : described)
            m_text.paragraph(u"Quotation"_s, description);
        if (line.picture) {
            openElement(u"text:p"_s, u"text:style-name"_s, u"Cell"_s);
            frame(*line.picture, line.picture->name);
            m_xml.writeEndElement();
        }
        const bool endsWithTable = !line.text.isEmpty()
            && richtext::blockType(line.text.last()) == richtext::BlockType::Table;
        const bool isEmpty = line.text.isEmpty() && line.sign == Sign::None;
        if (!line.picture && (isEmpty || endsWithTable))
            m_text.paragraph(u"Cell"_s, {});
        m_xml.writeEndElement();
    }

    void openTableOf(const QString &style, const QStringList &columns)
    {
        openElement(u"table:table"_s, u"table:name"_s, u"Table%1"_s.arg(++m_tables));
        m_xml.writeAttribute(u"table:style-name"_s, style);
        for (const QString &column : columns) {
            m_xml.writeEmptyElement(u"table:table-column"_s);
            m_xml.writeAttribute(u"table:style-name"_s, column);
        }
    }

    void headRow(const QStringList &words)
    {
        m_xml.writeStartElement(u"table:table-header-rows"_s);
        openRow(u"Row"_s);
        for (const QString &word : words)
            textCell(u"HeadCell"_s, u"CellHeading"_s, word);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void facts(const Lines &lines)
    {
        if (lines.isEmpty())
            return;
        openTableOf(u"Facts"_s, {u"ColLabel"_s, u"ColFact"_s});
        for (const Line &line : lines) {
            openRow(u"Row"_s);
            textCell(u"Plain"_s, u"Cell"_s, line.label);
            lineCell(line);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void signatures()
    {
        openTableOf(u"Blocks"_s, {u"ColSign"_s, u"ColSign"_s, u"ColSign"_s, u"ColSign"_s});
        headRow({{}, tr("Name", "of a person who signs"), tr("Date"), tr("Signature")});
        const QStringList who = signers();
        for (const QString &signer : who) {
            openRow(u"SignRow"_s);
            textCell(u"Plain"_s, u"Cell"_s, signer);
            for (int column = 0; column < 3; ++column)
                textCell(u"Plain"_s, u"Cell"_s, {});
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void openTable()
    {
        if (std::exchange(m_isInTable, true))
            return;
        openTableOf(u"Blocks"_s, {u"ColNumber"_s, u"ColWhat"_s, u"ColText"_s, u"ColRemarks"_s});
        headRow({tr("No."), tr("What"), tr("Text"), tr("Remarks")});
    }

    void closeTable()
    {
        if (std::exchange(m_isInTable, false))
            m_xml.writeEndElement();
    }

    void picture(const MediaId &id, const QString &alt)
    {
        const auto media = m_course.media(id);
        if (media && *media)
            frame(**media, alt);
    }

    void frame(const Media &media, const QString &alt)
    {
        const QString suffix = suffixOf(media);
        if (suffix.isEmpty() || media.size > largestPicture)
            return;
        const QString name =
            u"Pictures/%1.%2"_s.arg(QString::fromLatin1(media.sha256.toHex().left(32)), suffix);
        m_pictures.insert(name, media);
        const QSizeF size = shownSize(media, mostCentimetres);
        openElement(u"draw:frame"_s, u"draw:name"_s, u"Picture%1"_s.arg(++m_frames));
        m_xml.writeAttribute(u"text:anchor-type"_s, u"as-char"_s);
        m_xml.writeAttribute(u"svg:width"_s, u"%1cm"_s.arg(size.width(), 0, 'f', 2));
        m_xml.writeAttribute(u"svg:height"_s, u"%1cm"_s.arg(size.height(), 0, 'f', 2));
        m_xml.writeEmptyElement(u"draw:image"_s);
        m_xml.writeAttribute(u"xlink:href"_s, name);
        m_xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
        m_xml.writeAttribute(u"xlink:show"_s, u"embed"_s);
        m_xml.writeAttribute(u"xlink:actuate"_s, u"onLoad"_s);
        m_xml.writeTextElement(u"svg:desc"_s, xmlText(alt));
        m_xml.writeEndElement();
    }

    const CourseView &m_course;
    QXmlStreamWriter m_xml;
    OdtText m_text;
    Front m_front;
    QMap<QString, Media> m_pictures;
    bool m_isInTable = false;
    int m_tables = 0;
    int m_frames = 0;
};

/// The archive; it takes its name when it is closed.
class Archive
{
public:
    explicit Archive(const QString &path)
        : m_path(path)
        , m_building(savingNameFor(path))
        , m_zip(m_building)
        , m_time(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC)
    { }

    /// Nothing is left of what was not completed.
    ~Archive()
    {
        if (m_zip.isOpen())
            m_zip.close();
        QFile::remove(m_building);
    }

    Result<> open()
    {
        if (!m_zip.open(QIODevice::WriteOnly))
            return fileError(ErrorCode::NotWritable, m_path, m_zip.errorString());
        m_zip.setExtraField(KZip::NoExtraField); // the type must be readable at a fixed place
        return {};
    }

    Result<> add(const QString &name, const QByteArray &bytes, KZip::Compression how)
    {
        m_zip.setCompression(how);
        if (!m_zip.writeFile(name, bytes, plainFile, {}, {}, m_time, m_time, m_time))
            return failed();
        m_names += name;
        return {};
    }

    Result<> begin(const QString &name)
    {
        m_zip.setCompression(KZip::DeflateCompression);
        if (!m_zip.prepareWriting(name, {}, {}, 0, plainFile, m_time, m_time, m_time))
            return failed();
        m_names += name;
        m_written = 0;
        return {};
    }

    Result<> write(const QByteArray &bytes)
    {
        m_written += bytes.size();
        return m_zip.writeData(bytes.constData(), bytes.size()) ? Result<>() : failed();
    }

    Result<> finish() { return m_zip.finishWriting(m_written) ? Result<>() : failed(); }

    Result<> close()
    {
        if (!m_zip.close())
            return failed();
        CARREL_TRY(sys::syncFile(m_building));
        return sys::renameOver(m_building, m_path);
    }

    const QStringList &names() const { return m_names; }

private:
    Error failed() const
    {
        const qint64 left = sys::freeSpace(QFileInfo(m_path).absolutePath());
        const bool isFull = left >= 0 && left < nothingLeft;
        return fileError(isFull ? ErrorCode::DiskFull : ErrorCode::DriveError, m_path,
                         m_zip.errorString());
    }

    static constexpr mode_t plainFile = 0100644;
    const QString m_path;
    const QString m_building;
    KZip m_zip;
    const QDateTime m_time;
    QStringList m_names;
    qint64 m_written = 0;
};

QString officeType()
{
    return u"application/vnd.oasis.opendocument.text"_s;
}

QByteArray metaXml(const Front &front, const QDateTime &made)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"office:document-meta"_s);
    declareNamespaces(xml);
    xml.writeStartElement(u"office:meta"_s);
    xml.writeTextElement(u"meta:generator"_s, u"Carrel"_s);
    xml.writeTextElement(u"dc:title"_s, xmlText(front.title));
    xml.writeTextElement(u"dc:language"_s, xmlText(front.language));
    xml.writeTextElement(u"dc:date"_s, made.toUTC().toString(Qt::ISODate));
    xml.writeEndDocument();
    return bytes;
}

QByteArray manifestXml(const QStringList &names)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeAttribute(u"xmlns:manifest"_s,
                       u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s);
    xml.writeAttribute(u"manifest:version"_s, u"1.3"_s);
    const auto add = [&](const QString &path, const QString &type) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, path);
        xml.writeAttribute(u"manifest:media-type"_s, type);
    };
    add(u"/"_s, officeType());
    for (const QString &name : names) {
        const QString suffix = name.section(u'.', -1);
        if (name == u"mimetype")
            continue;
        add(name,
            suffix == u"xml"       ? u"text/xml"_s
                : suffix == u"svg" ? u"image/svg+xml"_s
                : suffix == u"jpg" ? u"image/jpeg"_s
                                   : u"image/"_s + suffix);
    }
    xml.writeEndDocument();
    return bytes;
}

/// What stands before the text: its styles are known once it is written.
QByteArray contentHead(const OdtText &text)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"office:document-content"_s);
    declareNamespaces(xml);
    xml.writeStartElement(u"office:automatic-styles"_s);
    writeTableStyles(xml);
    text.writeStyles(xml);
    xml.writeEndElement();
    xml.writeStartElement(u"office:body"_s);
    xml.writeStartElement(u"office:text"_s);
    xml.writeCharacters({}); // closes the tag
    return bytes;
}

Result<> addContent(Archive &archive, const OdtText &text, QIODevice &body)
{
    constexpr qint64 step = 1 << 20;
    CARREL_TRY(archive.begin(u"content.xml"_s));
    CARREL_TRY(archive.write(contentHead(text)));
    body.seek(0);
    while (!body.atEnd())
        CARREL_TRY(archive.write(body.read(step)));
    CARREL_TRY(archive.write("</office:text></office:body></office:document-content>"));
    return archive.finish();
}

Result<> addPictures(Archive &archive, const CourseView &course,
                     const QMap<QString, Media> &pictures)
{
    for (auto picture = pictures.begin(); picture != pictures.end(); ++picture) {
        // One that cannot be read leaves its frame empty; its description stands in the text.
        if (const QByteArray bytes = pictureBytes(course, *picture); !bytes.isEmpty())
            CARREL_TRY(archive.add(picture.key(), bytes, KZip::NoCompression));
    }
    return {};
}

} // namespace

Result<> writeOdt(const CourseView &course, const QString &path, const Options &options)
{
    QTemporaryFile body;
    if (!body.open())
        return fileError(ErrorCode::NotWritable, body.fileTemplate(), body.errorString());
    OdtListener listener(course, body);
    CARREL_TRY(tell(course, options.made, listener, options.progress));
    listener.end();
    if (listener.hasFailed() || !body.flush())
        return fileError(ErrorCode::DriveError, body.fileName(), body.errorString());
    const Front &front = listener.whatWasTold();
    Archive archive(path);
    CARREL_TRY(archive.open());
    CARREL_TRY(archive.add(u"mimetype"_s, officeType().toUtf8(), KZip::NoCompression));
    CARREL_TRY(addContent(archive, listener.text(), body));
    const QString made = QLocale().toString(options.made, QLocale::ShortFormat);
    CARREL_TRY(
        archive.add(u"styles.xml"_s,
                    odtStyles({.title = front.title, .made = made, .language = front.language}),
                    KZip::DeflateCompression));
    CARREL_TRY(archive.add(u"meta.xml"_s, metaXml(front, options.made), KZip::DeflateCompression));
    CARREL_TRY(addPictures(archive, course, listener.pictures()));
    CARREL_TRY(archive.add(u"META-INF/manifest.xml"_s, manifestXml(archive.names()),
                           KZip::DeflateCompression));
    return archive.close();
}

} // namespace carrel::storyboard
