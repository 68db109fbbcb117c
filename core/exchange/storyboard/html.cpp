// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/savedfile.h"
#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/edit/courseview.h"
#include "core/exchange/storyboard/content.h"
#include "core/exchange/storyboard/pictures.h"
#include "core/exchange/storyboard/storyboard.h"
#include "core/richtext/richtext.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace carrel::storyboard {

namespace {

using richtext::escaped;

constexpr QSizeF mostPixels(200, 140);

/// What both browsers and Qt's own text engine understand.
const QString &styleSheet()
{
    static const QString sheet =
        u"body{font-family:sans-serif;font-size:10pt}"
        "h1{font-size:22pt;margin:0 0 12pt}h2{font-size:16pt}h3{font-size:12pt}h4{font-size:11pt}"
        "h2.module{page-break-before:always}h2,h3,h4{page-break-after:avoid}"
        "table{border-collapse:collapse;margin:6pt 0 10pt}"
        "tr{page-break-inside:avoid}"
        "td,th{border:1px solid #9aa0a6;padding:3pt;vertical-align:top;text-align:left}"
        "th,tr.head td{background-color:#eceff1}"
        "td p{margin:0 0 3pt}td ul,td ol{margin:0}"
        "td.sign{height:30pt}"
        "img{max-width:200px;max-height:140px}"
        "@page{size:A4 landscape;margin:15mm}"_s;
    return sheet;
}

QString numbersOf(double value)
{
    return QString::number(qRound(value));
}

/// Writes what is told as one page of HTML.
class HtmlListener : public Listener
{
public:
    HtmlListener(const CourseView &course, QIODevice &out, const HtmlOptions &options)
        : m_course(course)
        , m_out(out)
        , m_options(options)
    { }

    Result<> front(const Front &front) override
    {
        m_language = front.language;
        write(u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">"
              "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
              "img-src data:; style-src 'unsafe-inline'\">"_s);
        write(u"<title>%1</title><style>%2</style></head><body>\n"_s.arg(
            escaped(tr("Storyboard: %1").arg(front.title)), styleSheet()));
        write(u"<p>%1</p>\n<h1%2>%3</h1>\n"_s.arg(escaped(tr("Storyboard")), languageMark(),
                                                  escaped(front.title)));
        facts(front.facts);
        signatures();
        write(u"<h3>%1</h3>\n<ul>"_s.arg(escaped(tr("How to read this"))));
        const QStringList sentences = legend();
        for (const QString &sentence : sentences)
            write(u"<li>%1</li>"_s.arg(escaped(sentence)));
        write(u"</ul>\n"_s);
        return state();
    }

    Result<> heading(const Heading &heading) override
    {
        closeTable();
        const bool isTop = heading.level == 1 && !heading.isPage;
        if (isTop && m_options.newSheet)
            m_options.newSheet();
        const QString tag = isTop ? u"h2"_s : heading.isPage ? u"h4"_s : u"h3"_s;
        write(u"<%1 id=\"page-%2\"%3%4>%5&nbsp; %6</%1>\n"_s.arg(
            tag, escaped(heading.node.text()), isTop ? u" class=\"module\""_s : QString(),
            languageMark(), escaped(heading.number), escaped(heading.title)));
        facts(heading.lines);
        return state();
    }

    Result<> block(const Block &block) override
    {
        openTable();
        const QString title = block.title.isEmpty()
            ? QString()
            : u" · <span%1>%2</span>"_s.arg(languageMark(), escaped(block.title));
        write(u"<tr class=\"head\"><td bgcolor=\"#eceff1\"><b>%1</b></td>"
              "<td bgcolor=\"#eceff1\" colspan=\"2\"><b>%2</b>%3</td>"
              "<td bgcolor=\"#eceff1\"></td></tr>\n"_s.arg(escaped(block.number),
                                                           escaped(block.kind), title));
        for (const Line &line : block.lines) {
            // The number again: a block may go on where its first row cannot be seen.
            write(u"<tr><td>%1</td><td>%2%3</td><td%4 dir=\"auto\">%5</td><td></td></tr>\n"_s.arg(
                escaped(block.number), indent(line.level), escaped(line.label), languageMark(),
                contentOf(line)));
        }
        return state();
    }

    Result<> end()
    {
        closeTable();
        write(u"</body></html>\n"_s);
        return state();
    }

private:
    void write(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        m_isWhole = m_isWhole && m_out.write(bytes) == bytes.size();
    }

    Result<> state() const
    {
        if (m_isWhole)
            return {};
        return Error{ErrorCode::NotWritable,
                     tr("The storyboard could not be written: %1.").arg(m_out.errorString())};
    }

    QString languageMark() const { return u" lang=\"%1\""_s.arg(escaped(m_language)); }

    static QString indent(int level) { return u"&nbsp;&nbsp;&nbsp;"_s.repeated(level); }

    void facts(const Lines &lines)
    {
        if (lines.isEmpty())
            return;
        write(u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">"_s);
        for (const Line &line : lines) {
            write(u"<tr><td>%1</td><td dir=\"auto\">%2</td></tr>"_s.arg(escaped(line.label),
                                                                        contentOf(line)));
        }
        write(u"</table>\n"_s);
    }

    /// The head of a column, which takes so many percent of the width.
    static QString headCell(const QString &words, int width)
    {
        return u"<th bgcolor=\"#eceff1\" width=\"%1%\">%2</th>"_s.arg(width).arg(escaped(words));
    }

    void signatures()
    {
        write(u"<h3>%1</h3><table border=\"1\" cellspacing=\"0\" cellpadding=\"5\" "
              "width=\"100%\"><thead><tr>%2</tr></thead>"_s.arg(
                  escaped(tr("Sign-off")),
                  headCell({}, 20) + headCell(tr("Name", "of a person who signs"), 30)
                      + headCell(tr("Date"), 20) + headCell(tr("Signature"), 30)));
        const QStringList who = signers();
        for (const QString &signer : who) {
            write(u"<tr><td class=\"sign\">%1<br>&nbsp;</td><td></td><td></td><td></td></tr>"_s.arg(
                escaped(signer)));
        }
        write(u"</table>\n"_s);
    }

    void openTable()
    {
        if (std::exchange(m_isInTable, true))
            return;
        write(
            u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\"><thead><tr>"_s
            + headCell(tr("No."), 8) + headCell(tr("What"), 17) + headCell(tr("Text"), 50)
            + headCell(tr("Remarks"), 25) + u"</tr></thead><tbody>\n"_s);
    }

    void closeTable()
    {
        if (std::exchange(m_isInTable, false))
            write(u"</tbody></table>\n"_s);
    }

    QString addressOf(const Media &media) const
    {
        if (m_options.pictureAddress)
            return m_options.pictureAddress(media);
        const QByteArray bytes = pictureBytes(m_course, media);
        if (bytes.isEmpty())
            return {};
        return u"data:%1;base64,%2"_s.arg(media.type, QString::fromLatin1(bytes.toBase64()));
    }

    QString contentOf(const Line &line) const
    {
        QString html;
        if (line.sign != Sign::None)
            html += u"<p><b>%1</b></p>"_s.arg(escaped(signText(line.sign)));
        html += richtext::toHtml(line.text,
                                 {.mediaHref = [this](const MediaId &id) -> QString {
                                      const auto media = m_course.media(id);
                                      return media && *media ? addressOf(**media) : QString();
                                  },
                                  .topHeading = 5});
        html += descriptionsOf(line.text);
        return line.picture ? html + pictureOf(*line.picture) : html;
    }

    /// What pictures say to those who do not see them is a text of the course, so it is read too.
    static QString descriptionsOf(const QJsonArray &text)
    {
        QString html;
        const QStringList described = pictureDescriptions(text);
        for (const QString &description : described)
            html += u"<p><i>%1</i></p>"_s.arg(escaped(description));
        return html;
    }

    QString pictureOf(const Media &media) const
    {
        const QString address = addressOf(media);
        if (address.isEmpty())
            return {};
        const QSizeF size = shownSize(media, mostPixels);
        return u"<p><img src=\"%1\" alt=\"%2\" width=\"%3\" height=\"%4\"></p>"_s.arg(
            escaped(address), escaped(media.name), numbersOf(size.width()),
            numbersOf(size.height()));
    }

    const CourseView &m_course;
    QIODevice &m_out;
    const HtmlOptions &m_options;
    QString m_language;
    bool m_isInTable = false;
    bool m_isWhole = true;
};

} // namespace

Result<> writeHtml(const CourseView &course, QIODevice &out, const HtmlOptions &options)
{
    HtmlListener listener(course, out, options);
    CARREL_TRY(tell(course, options.made, listener, options.progress));
    return listener.end();
}

Result<> writeHtml(const CourseView &course, const QString &path, const HtmlOptions &options)
{
    QSaveFile out(path);
    CARREL_TRY(openToSave(out));
    if (const auto written = writeHtml(course, out, options); !written) {
        return written.error().code == ErrorCode::NotWritable
            ? fileError(ErrorCode::DriveError, path, out.errorString())
            : written.error();
    }
    return commitSaved(out);
}

} // namespace carrel::storyboard
