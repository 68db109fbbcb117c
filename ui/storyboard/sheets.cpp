// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/storyboard/sheets.h"

#include "core/base/translate.h"
#include "core/edit/courseview.h"
#include "core/exchange/storyboard/storyboard.h"
#include "ui/media/picturedecoder.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QImage>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPicture>
#include <QRegularExpression>
#include <QTextDocument>
#include <QUrl>

#include <optional>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr QSizeF sheetSize(1123, 794); // A4 across
constexpr qreal margin = 57; // 15 mm
constexpr qreal band = 22; // header and footer
constexpr QSizeF mostPicture(200, 140);
constexpr int sharpness = 2; // pixels of a picture per unit, for paper
const auto pictureScheme = u"stored"_s;

QRectF textArea()
{
    return {margin, margin + band, sheetSize.width() - 2 * margin,
            sheetSize.height() - 2 * margin - 2 * band};
}

const QString &paperStyle()
{
    static const QString style =
        u"h1{font-size:28px}h2{font-size:20px}h3{font-size:16px}h4{font-size:15px}"
        "table{border-width:1px;border-style:solid;border-color:#9aa0a6;border-collapse:collapse;"
        "margin-top:6px;margin-bottom:12px}"
        "p{margin-top:0px;margin-bottom:2px}ul,ol{margin-top:0px;margin-bottom:0px}"_s;
    return style;
}

/// A text that loads stored pictures of one course, small, and no other address.
class PaperDocument : public QTextDocument
{
public:
    explicit PaperDocument(const CourseView &course)
        : m_course(course)
    {
        QFont font = defaultFont();
        font.setPixelSize(12);
        setDefaultFont(font);
        setDefaultStyleSheet(paperStyle());
        setDocumentMargin(0);
        setUndoRedoEnabled(false);
    }

    void setPart(QString html)
    {
        static const QRegularExpression style(u"<style>[^<]*</style>"_s);
        setHtml(html.remove(style).remove(u" class=\"module\""_s));
        setPageSize(textArea().size());
    }

protected:
    QVariant loadResource(int type, const QUrl &address) override
    {
        if (type != ImageResource || address.scheme() != pictureScheme)
            return {};
        const QImage picture = load(MediaId(address.path()));
        if (!picture.isNull())
            addResource(ImageResource, address, picture);
        return picture;
    }

private:
    QImage load(const MediaId &id) const
    {
        const auto media = m_course.media(id);
        if (!media || !*media)
            return {};
        const auto file = m_course.openMedia(**media);
        if (!file)
            return {};
        const int width = int(mostPicture.width()) * sharpness;
        QImage picture = decodedPicture(**file, (*media)->type, width);
        if (picture.isNull())
            return {};
        picture = picture.scaled((mostPicture * sharpness).toSize(), Qt::KeepAspectRatio,
                                 Qt::SmoothTransformation);
        picture.setDevicePixelRatio(sharpness);
        return picture;
    }

    const CourseView &m_course;
};

using Document = std::unique_ptr<PaperDocument>;
enum class Going { On, Stop };

/// Makes documents of a course, one for what begins a sheet each.
class Parts
{
public:
    using Take = std::function<Going(Document document)>;

    Parts(const CourseView &course, const SheetsWish &wish, Take take)
        : m_course(course)
        , m_wish(wish)
        , m_take(std::move(take))
    { }

    /// True: to the end.
    Result<bool> run()
    {
        m_out.open(QIODevice::WriteOnly);
        const auto written = storyboard::writeHtml(
            m_course, m_out,
            storyboard::HtmlOptions{.made = m_wish.made,
                                    .progress =
                                        [this](qint64 done, qint64 total) {
                                            return m_going == Going::On
                                                && (!m_wish.progress
                                                    || m_wish.progress(done, total));
                                        },
                                    .pictureAddress =
                                        [](const Media &media) {
                                            return media.type.startsWith("image/"_L1)
                                                ? pictureScheme + u':' + media.id.text()
                                                : QString();
                                        },
                                    .newSheet = [this] { endPart(); }});
        if (m_going == Going::Stop)
            return false;
        CARREL_TRY(written);
        endPart();
        return m_going == Going::On;
    }

private:
    void endPart()
    {
        if (m_going == Going::Stop)
            return;
        auto document = std::make_unique<PaperDocument>(m_course);
        document->setPart(QString::fromUtf8(m_out.data()));
        m_out.close();
        m_out.setData({});
        m_out.open(QIODevice::WriteOnly);
        m_going = m_take(std::move(document));
    }

    const CourseView &m_course;
    const SheetsWish &m_wish;
    Take m_take;
    QBuffer m_out;
    Going m_going = Going::On;
};

struct SheetNames
{
    QString header;
    int number = 1;
};

/// Header, footer and one page of a text.
void paintSheet(QPainter &painter, const QTextDocument &text, int page, const SheetNames &names)
{
    painter.fillRect(QRectF(QPointF(), sheetSize), Qt::white);
    QFont small = text.defaultFont();
    small.setPixelSize(11);
    painter.setFont(small);
    painter.setPen(QColor(0x5f, 0x63, 0x68));
    const QRectF area = textArea();
    const QRectF head(area.left(), area.top() - band, area.width(), band);
    painter.drawText(
        head, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(names.header, Qt::ElideRight, int(area.width())));
    const QRectF foot(area.left(), area.bottom(), area.width(), band);
    //: At the foot of a sheet of paper: its number
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom | Qt::TextSingleLine,
                     tr("Page %1").arg(QLocale().toString(names.number)));
    painter.save();
    painter.translate(area.left(), area.top() - page * area.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, page * area.height(), area.width(), area.height());
    context.palette.setColor(QPalette::Text, Qt::black); // paper is white in the dark as well
    painter.setClipRect(context.clip);
    text.documentLayout()->draw(&painter, context);
    painter.restore();
}

Result<QString> headerOf(const CourseView &course, const QDateTime &made)
{
    CARREL_TRY_VALUE(id, course.courseId());
    CARREL_TRY_VALUE(node, course.node(id));
    return u"%1 · %2"_s.arg(node ? node->title : QString(),
                            QLocale().toString(made, QLocale::ShortFormat));
}

} // namespace

struct Sheets::Private
{
    struct Sheet
    {
        QPicture drawing; ///< A laid out text cannot leave its thread, for its letters cannot.
        qsizetype part;
    };

    QList<Sheet> sheets;
    QStringList parts; ///< Words of each part.
    bool isWhole = true;
};

Sheets::Sheets()
    : d(std::make_unique<Private>())
{ }

Sheets::~Sheets() = default;

Result<std::unique_ptr<Sheets>> Sheets::layOut(const CourseView &course, const SheetsWish &wish)
{
    std::unique_ptr<Sheets> sheets(new Sheets);
    Private &d = *sheets->d;
    CARREL_TRY_VALUE(header, headerOf(course, wish.made));
    Parts parts(course, wish, [&](Document document) {
        for (int page = 0; page < document->pageCount(); ++page) {
            d.sheets.append({QPicture(), d.parts.size()});
            QPainter painter(&d.sheets.last().drawing);
            paintSheet(painter, *document, page, {header, int(d.sheets.size())});
        }
        d.parts += document->toPlainText();
        return wish.most > 0 && d.sheets.size() >= wish.most ? Going::Stop : Going::On;
    });
    CARREL_TRY_VALUE(isWhole, parts.run());
    d.isWhole = isWhole;
    return sheets;
}

int Sheets::count() const
{
    return int(d->sheets.size());
}

bool Sheets::isWhole() const
{
    return d->isWhole;
}

void Sheets::paint(QPainter &painter, int sheet) const
{
    // As recorded, whatever the device thinks of an inch.
    QPicture drawing = d->sheets[sheet].drawing;
    drawing.play(&painter);
}

QString Sheets::words(int sheet) const
{
    return d->parts[d->sheets[sheet].part];
}

QSizeF Sheets::size()
{
    return sheetSize;
}

Result<int> printSheets(const CourseView &course, QPagedPaintDevice &device, const SheetsWish &wish)
{
    CARREL_TRY_VALUE(header, headerOf(course, wish.made));
    const Error refused{
        ErrorCode::DriveError,
        tr("Nothing could be printed: the printer or the file takes nothing. Choose "
           "another one and try again.")};
    QPainter painter;
    if (!painter.begin(&device))
        return refused;
    const qreal scale = qMin(painter.viewport().width() / sheetSize.width(),
                             painter.viewport().height() / sheetSize.height());
    painter.scale(scale, scale);
    int sheets = 0;
    bool isTaken = true;
    Parts parts(course, wish, [&](Document document) {
        for (int page = 0; page < document->pageCount() && isTaken; ++page) {
            isTaken = sheets == 0 || device.newPage();
            painter.save();
            paintSheet(painter, *document, page, {header, ++sheets});
            painter.restore();
        }
        return isTaken ? Going::On : Going::Stop;
    });
    CARREL_TRY(parts.run());
    if (!isTaken || !painter.end())
        return refused;
    return sheets;
}

} // namespace carrel::ui
