// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/mediachooser.h"

#include "core/base/translate.h"
#include "ui/media/mediadesk.h"
#include "ui/media/placeholder.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/mainbutton.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int fewFiles = 8; ///< As many need no search.

QSize thumbnailSize(const QWidget &widget)
{
    const int line = widget.fontMetrics().height();
    return {line * 9, line * 6};
}

QString factsOf(const Media &media)
{
    QStringList facts{QLocale().formattedDataSize(media.size, 1, QLocale::DataSizeSIFormat)};
    const int width = media.body["width"_L1].toInt();
    const int height = media.body["height"_L1].toInt();
    if (width > 0 && height > 0)
        facts.prepend(u"%1 × %2"_s.arg(width).arg(height));
    const double seconds = media.body["seconds"_L1].toDouble();
    if (seconds > 0)
        facts.prepend(durationText(seconds));
    return facts.join(u" · "_s);
}

QString iconName(const QString &type)
{
    if (type.startsWith("image/"_L1))
        return u"image"_s;
    return type.startsWith("video/"_L1) ? u"video"_s : u"file"_s;
}

/// The picture in the middle of its place, or the sort's icon there.
QPixmap thumbnail(const QImage &picture, const QString &type, const QSize &size, qreal ratio)
{
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QRectF place(QPointF(),
                 picture.isNull() ? QSizeF(size) / 3
                                  : QSizeF(picture.size() / ratio)
                                        .scaled(size, Qt::KeepAspectRatio)
                                        .boundedTo(QSizeF(picture.size() / ratio)));
    place.moveCenter(QRectF(QPointF(), QSizeF(size)).center());
    if (picture.isNull())
        icon(iconName(type)).paint(&painter, place.toRect());
    else
        painter.drawImage(place, picture);
    return pixmap;
}

} // namespace

MediaChooser::MediaChooser(MediaDesk &desk, const QString &accept, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_accept(accept)
    , m_search(searchField(carrel::tr("Search by name"), this))
    , m_list(new QListWidget(this))
    , m_use(mainButton(carrel::tr("Use this file"), this))
{
    setWindowTitle(carrel::tr("Choose a file"));
    createLayout();
    fill();
    connect(&desk, &MediaDesk::changed, this, &MediaChooser::showPictures);
    connect(m_search, &QLineEdit::textChanged, this, &MediaChooser::showMatches);
    connect(m_list, &QListWidget::currentItemChanged, this, &MediaChooser::showState);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { m_use->click(); });
    showState();
}

void MediaChooser::createLayout()
{
    const QSize size = thumbnailSize(*this);
    m_list->setAccessibleName(carrel::tr("Files of this course"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize(size);
    m_list->setGridSize(size + QSize(space::l, 3 * fontMetrics().height() + space::s));
    m_list->setTextElideMode(Qt::ElideMiddle);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(carrel::tr("Cancel"));
    QPushButton *other =
        buttons->addButton(carrel::tr("From this computer …"), QDialogButtonBox::ActionRole);
    other->setIcon(icon(u"folder"_s));
    buttons->addButton(m_use, QDialogButtonBox::AcceptRole);
    m_use->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (const auto *item = m_list->currentItem())
            take(MediaId(item->data(idRole).toString()));
    });
    connect(other, &QPushButton::clicked, this, [this] { take(MediaId()); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(plainLabel(carrel::tr("Files that are in this course already:"), this));
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(4 * m_list->gridSize().width() + 2 * space::l + space::xxl,
           3 * m_list->gridSize().height() + 4 * space::xxl);
}

void MediaChooser::fill()
{
    const auto files = m_desk.all(m_accept);
    for (const Media &media : files) {
        auto *item = new QListWidgetItem(media.name + u'\n' + factsOf(media), m_list);
        item->setData(idRole, media.id.text());
        item->setToolTip(plainTooltip(media.name));
        item->setTextAlignment(Qt::AlignHCenter | Qt::AlignTop);
    }
    m_search->setVisible(files.size() > fewFiles);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    showPictures();
}

void MediaChooser::showPictures()
{
    const QSize size = thumbnailSize(*this);
    const qreal ratio = devicePixelRatioF();
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const MediaId id(item->data(idRole).toString());
        const auto media = m_desk.media(id);
        if (!media)
            continue;
        const QImage picture = m_desk.picture(id, int(size.width() * ratio));
        item->setIcon(thumbnail(picture, media->type, size, ratio));
    }
}

void MediaChooser::showMatches(const QString &text)
{
    QListWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const bool matches = item->text().section(u'\n', 0, 0).contains(text, Qt::CaseInsensitive);
        item->setHidden(!matches);
        if (matches && !first)
            first = item;
    }
    if (!m_list->currentItem() || m_list->currentItem()->isHidden())
        m_list->setCurrentItem(first);
    showState();
}

void MediaChooser::showState()
{
    const auto *item = m_list->currentItem();
    m_use->setEnabled(item && !item->isHidden());
}

void MediaChooser::take(const MediaId &id)
{
    m_chosen = id;
    QDialog::accept();
}

std::optional<MediaId> MediaChooser::ask(MediaDesk &desk, const QString &accept, QWidget *parent)
{
    MediaChooser chooser(desk, accept, parent);
    if (chooser.exec() != QDialog::Accepted)
        return std::nullopt;
    return chooser.chosen();
}

} // namespace carrel::ui
