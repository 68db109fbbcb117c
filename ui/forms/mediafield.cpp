// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/mediafield.h"

#include "core/base/translate.h"
#include "ui/forms/controls.h"
#include "ui/media/mediadesk.h"
#include "ui/media/mediadrag.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int largeLines = 22; // heights in lines of text, so that they grow with it
constexpr int smallLines = 5;

QString localPath(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

/// "image/png" and 1234 as "PNG, 1.2 kB". Types of office documents say less than their names.
QString factsOf(const Media &media)
{
    const QString type = media.type.section(u'/', 1).section(u'+', 0, 0);
    const QString kind =
        (type.startsWith("vnd."_L1) ? media.name.section(u'.', -1) : type).toUpper();
    const QString size = QLocale().formattedDataSize(media.size, 1, QLocale::DataSizeSIFormat);
    return u"%1, %2"_s.arg(kind, size);
}

} // namespace

MediaField::MediaField(const Field &field, const QList<Field> &fields, FormPort &port, Place place)
    : FieldEditor(field, port, std::move(place))
    , m_isLarge(!fields.isEmpty() && fields.first().key == field.key
                && field.accept.startsWith("image/"_L1))
    , m_picture(new QLabel)
    , m_name(plainLabel({}))
    , m_facts(mutedLabel({}))
    , m_choose(new QPushButton)
    , m_remove(signButton(u"close"_s, carrel::tr("Take the file off")))
{
    createLayout();
    setAcceptDrops(true);
    connect(m_choose, &QPushButton::clicked, this, &MediaField::choose);
    connect(m_remove, &QToolButton::clicked, this, [this] { take({}); });
    connect(&port.media, &MediaDesk::changed, this, &MediaField::refresh);
    setName(field.label);
    refresh();
}

void MediaField::createLayout()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_facts);
    words->addStretch();
    m_name->setWordWrap(true);
    m_facts->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addLayout(words, 1);
    line->addWidget(m_choose, 0, Qt::AlignVCenter);
    line->addWidget(m_remove, 0, Qt::AlignVCenter);
    auto *layout =
        new QBoxLayout(m_isLarge ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->setSpacing(space::m);
    layout->addWidget(m_picture, 0, m_isLarge ? Qt::Alignment() : Qt::AlignVCenter);
    layout->addLayout(line, m_isLarge ? 0 : 1);
    m_picture->setAlignment(Qt::AlignCenter);
    if (m_isLarge) // as wide as there is room, never what keeps the page wide
        m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QJsonValue MediaField::value() const
{
    return m_id;
}

QWidgetList MediaField::controls() const
{
    return {m_choose, m_remove};
}

void MediaField::setName(const QString &name)
{
    m_choose->setAccessibleName(u"%1: %2"_s.arg(name, m_choose->text()));
    m_choose->setAccessibleDescription(field().help);
    m_remove->setAccessibleName(u"%1: %2"_s.arg(name, carrel::tr("Take the file off")));
}

void MediaField::display(const QJsonObject &object)
{
    m_id = valueIn(object).toString();
    refresh();
}

void MediaField::refresh()
{
    const auto media = port().media.media(MediaId(m_id));
    m_remove->setVisible(!m_id.isEmpty());
    m_choose->setText(m_id.isEmpty() ? carrel::tr("Choose…") : carrel::tr("Replace…"));
    if (media) {
        m_name->setText(media->name);
        m_facts->setText(factsOf(*media));
    } else if (m_id.isEmpty()) {
        m_name->setText(carrel::tr("No file yet"));
        m_facts->setText(carrel::tr("Choose one or drop it here."));
    } else {
        m_name->setText(carrel::tr("This file is no longer in the course."));
        m_facts->setText(carrel::tr("Choose it again or take it off."));
    }
    setName(field().label);
    showPicture();
}

void MediaField::showPicture()
{
    const int most = m_isLarge ? largeLines : smallLines;
    const int height = fontMetrics().lineSpacing() * most;
    const int width = m_isLarge ? std::max(this->width() - 2 * space::s, height) : height * 16 / 9;
    const double scale = devicePixelRatioF();
    const bool isShown = !m_id.isEmpty() && port().media.media(MediaId(m_id));
    QImage picture;
    if (isShown && !field().accept.startsWith("text/"_L1))
        picture = port().media.picture(MediaId(m_id), static_cast<int>(width * scale));
    if (picture.isNull()) {
        const int side = fontMetrics().lineSpacing() * 2;
        m_picture->setPixmap(icon(field().accept.startsWith("image/"_L1)       ? u"image"_s
                                      : field().accept.startsWith("video/"_L1) ? u"video"_s
                                                                               : u"file"_s)
                                 .pixmap(side, side));
        fitPicture({side, side});
        return;
    }
    const QSize space(static_cast<int>(width * scale), static_cast<int>(height * scale));
    if (picture.width() > space.width() || picture.height() > space.height())
        picture = picture.scaled(space, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(scale);
    m_picture->setPixmap(QPixmap::fromImage(picture));
    fitPicture(picture.deviceIndependentSize().toSize());
}

void MediaField::fitPicture(const QSize &size)
{
    m_picture->setFixedHeight(size.height());
    if (!m_isLarge)
        m_picture->setFixedWidth(size.width());
}

void MediaField::choose()
{
    const QPointer<MediaField> alive(this); // a dialog runs, and the world goes on
    const auto id = port().media.choose(field().accept, this);
    if (alive && id)
        take(id->text());
}

void MediaField::take(const QString &id)
{
    m_id = id;
    refresh();
    if (id.isEmpty())
        m_choose->setFocus(Qt::OtherFocusReason);
    tellChosen();
}

/// A file of the course that is dragged here, if this place takes its type.
MediaId MediaField::fittingFile(const QMimeData &dragged) const
{
    const QList<MediaId> files = draggedMedia(dragged);
    const auto media = files.size() == 1 ? port().media.media(files.first()) : std::nullopt;
    return media && media->type.startsWith(field().accept) ? media->id : MediaId();
}

void MediaField::dragEnterEvent(QDragEnterEvent *event)
{
    if (localPath(event->mimeData()).isEmpty() && fittingFile(*event->mimeData()).isNull())
        return;
    event->acceptProposedAction();
    m_isDropTarget = true;
    update();
}

void MediaField::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isDropTarget = false;
    update();
}

void MediaField::dropEvent(QDropEvent *event)
{
    m_isDropTarget = false;
    update();
    event->acceptProposedAction();
    if (const MediaId file = fittingFile(*event->mimeData()); !file.isNull()) {
        take(file.text());
        return;
    }
    const QPointer<MediaField> alive(this);
    const auto id = port().media.insertPath(localPath(event->mimeData()), this);
    if (alive && id)
        take(id->text());
}

void MediaField::paintEvent(QPaintEvent *)
{
    const Tones colours = tones(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_isDropTarget ? colours.accent : colours.frame, m_isDropTarget ? 2 : 1);
    if (m_id.isEmpty())
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(m_isDropTarget ? QBrush(colours.accentSoft) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
}

void MediaField::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    if (m_isLarge && event->size().width() != event->oldSize().width())
        showPicture();
}

} // namespace carrel::ui
