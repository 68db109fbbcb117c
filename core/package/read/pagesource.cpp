// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/read/pagesource.h"

#include "core/base/translate.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestPage = qint64(400) << 20; ///< 200 MiB of files in base64, and the rest.
constexpr qsizetype mostElements = 20'000;

/// A script element: where its text stands, and what its tag says.
struct ScriptElement
{
    QByteArray id;
    QByteArrayView text;
};

/// One file: pieces of the page one after the other, some of them base64.
struct PageFile
{
    QList<QByteArrayView> pieces;
    QByteArray before = {}; ///< What stands around the text in a file of its own.
    QByteArray after = {};
    bool isPacked = false; ///< In base64.
};

QByteArray attributeOf(QByteArrayView tag, QByteArrayView name)
{
    const QByteArray sign = ' ' + name.toByteArray() + "=\"";
    const qsizetype at = tag.indexOf(sign);
    if (at < 0)
        return {};
    const qsizetype start = at + sign.size();
    const qsizetype end = tag.indexOf('"', start);
    return end < 0 ? QByteArray() : tag.sliced(start, end - start).toByteArray();
}

/// The element at `at`, which is the start of "<script"; nothing if it does not end.
std::optional<ScriptElement> elementAt(QByteArrayView page, qsizetype at)
{
    const qsizetype tagEnd = page.indexOf('>', at);
    const qsizetype end = tagEnd < 0 ? -1 : page.indexOf("</script>", tagEnd);
    if (end < 0)
        return std::nullopt;
    return ScriptElement{attributeOf(page.sliced(at, tagEnd - at), "id"),
                         page.sliced(tagEnd + 1, end - tagEnd - 1)};
}

qint64 unpackedSize(QByteArrayView base64)
{
    const qint64 padding = base64.endsWith("==") ? 2 : base64.endsWith('=') ? 1 : 0;
    return base64.size() / 4 * 3 - padding;
}

class PageSource : public PackageSource
{
public:
    Result<> open(const QString &path);
    Form form() const override { return Form::Page; }
    const QStringList &names() const override { return m_names; }
    qint64 size(const QString &name) const override;
    Result<> read(const QString &name, const ZipReader::Sink &sink) const override;

private:
    void split(QByteArrayView page);
    /// What a page of ours keeps in such an element; nothing for any other.
    static std::optional<std::pair<QString, PageFile>> fileIn(const ScriptElement &element);
    void add(const QString &name, const PageFile &file);

    QByteArray m_page;
    QStringList m_names;
    QHash<QString, PageFile> m_files;
};

Result<> PageSource::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotWritable,
                     tr("“%1” cannot be read. Check its permissions.").arg(path),
                     file.errorString()};
    if (file.size() > largestPage)
        return Error{ErrorCode::Refused,
                     tr("“%1” is larger than a course in one HTML file can be.")
                         .arg(QFileInfo(path).fileName())};
    m_page = file.readAll();
    if (m_page.size() != file.size())
        return Error{ErrorCode::DriveError, tr("“%1” cannot be read completely.").arg(path),
                     file.errorString()};
    split(m_page);
    return {};
}

std::optional<std::pair<QString, PageFile>> PageSource::fileIn(const ScriptElement &element)
{
    const QString id = QString::fromUtf8(element.id);
    if (id.startsWith("media/"_L1))
        return std::pair(id, PageFile{{element.text}, {}, {}, true});
    if (id.startsWith("module-"_L1))
        return std::pair(u"modules/m-%1.js"_s.arg(id.sliced(7)),
                         PageFile{{element.text}, "CARREL_MODULE(", ");\n"});
    if (id == u"course.json" || id == u"editable.json")
        return std::pair(id, PageFile{{element.text}});
    if (element.id.isEmpty() && element.text.startsWith("CARREL_COURSE("))
        return std::pair(u"course.js"_s, PageFile{{element.text}});
    return std::nullopt;
}

void PageSource::split(QByteArrayView page)
{
    PageFile frame;
    qsizetype done = 0;
    for (qsizetype at = 0; (at = page.indexOf("<script", at)) >= 0;) {
        const auto element = elementAt(page, at);
        if (!element || m_names.size() == mostElements)
            break;
        const qsizetype start = element->text.data() - page.data();
        at = start + element->text.size();
        const auto file = fileIn(*element);
        if (!file)
            continue;
        frame.pieces.append(page.sliced(done, start - done));
        done = at;
        add(file->first, file->second);
    }
    frame.pieces.append(page.sliced(done));
    add(QLatin1String(pageFileName), frame);
}

void PageSource::add(const QString &name, const PageFile &file)
{
    m_names.append(name);
    if (!m_files.contains(name))
        m_files.insert(name, file);
}

qint64 PageSource::size(const QString &name) const
{
    const auto file = m_files.constFind(name);
    if (file == m_files.cend())
        return -1;
    qint64 size = file->before.size() + file->after.size();
    for (const QByteArrayView piece : file->pieces)
        size += file->isPacked ? unpackedSize(piece) : piece.size();
    return size;
}

Result<> PageSource::read(const QString &name, const ZipReader::Sink &sink) const
{
    constexpr qsizetype atOnce = 256 << 10; // a multiple of four
    const auto file = m_files.constFind(name);
    if (file == m_files.cend())
        return Error{ErrorCode::NotFound, tr("There is no file “%1”.").arg(name)};
    const auto give = [&](QByteArrayView bytes) {
        return bytes.isEmpty() || sink(bytes.data(), bytes.size());
    };
    bool goesOn = give(file->before);
    for (const QByteArrayView piece : file->pieces) {
        for (qsizetype at = 0; goesOn && at < piece.size(); at += atOnce) {
            const QByteArrayView part = piece.sliced(at, std::min(atOnce, piece.size() - at));
            if (!file->isPacked) {
                goesOn = give(part);
                continue;
            }
            const auto unpacked = QByteArray::fromBase64Encoding(
                part.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
            if (!unpacked)
                return Error{ErrorCode::Damaged,
                             tr("The file “%1” inside the page is damaged. Copy or export the page "
                                "again.")
                                 .arg(name)};
            goesOn = give(unpacked.decoded);
        }
    }
    if (!goesOn || !give(file->after))
        return Error{ErrorCode::Cancelled, tr("Cancelled.")};
    return {};
}

} // namespace

bool isHtmlPage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QByteArray start = file.read(256);
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    start = start.trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

Result<std::unique_ptr<PackageSource>> openPageSource(const QString &path)
{
    auto source = std::make_unique<PageSource>();
    CARREL_TRY(source->open(path));
    return std::unique_ptr<PackageSource>(std::move(source));
}

} // namespace carrel
