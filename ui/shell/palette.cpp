// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palette.h"

#include "core/base/translate.h"
#include "ui/shell/fuzzy.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr qsizetype mostShown = 60;
constexpr int detailRole = Qt::UserRole + 1;
constexpr int entryRole = Qt::UserRole + 2;

/// One line: picture and text, and the detail at the end.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), option.fontMetrics.height() + 2 * space::s};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QString detail = index.data(detailRole).toString();
        const QString text = option.text;
        option.text.clear();
        option.icon = QIcon();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter,
                                            option.widget);
        const bool isChosen = option.state & QStyle::State_Selected;
        QRect area = option.rect.adjusted(space::m, 0, -space::m, 0);
        const int size = option.fontMetrics.height();
        const QIcon picture = qvariant_cast<QIcon>(index.data(Qt::DecorationRole));
        picture.paint(painter, QRect(area.left(), area.center().y() - size / 2, size, size),
                      Qt::AlignCenter, isChosen ? QIcon::Selected : QIcon::Normal);
        area.setLeft(area.left() + size + space::m);
        const QColor first =
            option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
        painter->setPen(isChosen ? first : tones(option.palette).muted);
        const int taken =
            qMin(option.fontMetrics.horizontalAdvance(detail) + space::xs, area.width() / 2);
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(detail, Qt::ElideRight, taken));
        area.setRight(area.right() - taken - space::m);
        painter->setPen(first);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, area.width()));
    }
};

} // namespace

Palette::Palette(QList<Entry> entries, QWidget *parent)
    : Palette(std::move(entries),
              {.title = carrel::tr("Go to anything"),
               .prompt = carrel::tr("Go to a page, block or setting, or do something…"),
               .nothing = carrel::tr("Nothing fits. Modules, pages, settings and commands are "
                                     "found by their names, blocks by their first words and their "
                                     "type.")},
              parent)
{ }

Palette::Palette(QList<Entry> entries, const Words &words, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_entries(std::move(entries))
    , m_given(m_entries.size())
    , m_typed(searchField(words.prompt, this))
    , m_list(new QListView(this))
    , m_nothing(mutedLabel(words.nothing, this))
    , m_model(new QStandardItemModel(this))
{
    setWindowTitle(words.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_typed);
    column->addWidget(m_list);
    column->addWidget(m_nothing, 1, Qt::AlignTop);
    m_typed->setAccessibleName(words.title);
    m_typed->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(carrel::tr("What fits"));
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps the keys, the arrows move in the list
    connect(m_typed, &QLineEdit::textChanged, this, &Palette::filter);
    connect(m_list, &QListView::clicked, this, &Palette::accept);
    m_nothing->setWordWrap(true);
    filter({});
}

void Palette::type(const QString &text)
{
    m_typed->setText(text);
}

QStringList Palette::shown() const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        texts << m_model->item(row)->text();
    return texts;
}

void Palette::filter(const QString &typed)
{
    struct Hit
    {
        qsizetype entry;
        int score;
    };
    QList<Hit> hits;
    for (qsizetype i = 0; i < m_given; ++i) {
        if (const auto score = fuzzyScore(typed, m_entries[i].text))
            hits.append({i, *score});
    }
    std::ranges::stable_sort(hits, std::greater(), &Hit::score);
    m_model->clear();
    m_entries.resize(m_given);
    for (const Hit &hit : hits.mid(0, mostShown))
        append(m_entries[hit.entry], hit.entry);
    m_list->setCurrentIndex(m_model->index(0, 0));
    showList();
    Q_EMIT this->typed(typed);
}

void Palette::append(const Entry &entry, qsizetype number)
{
    auto *item = new QStandardItem(entry.text);
    if (!entry.picture.isEmpty())
        item->setIcon(icon(entry.picture));
    item->setData(entry.detail, detailRole);
    item->setData(number, entryRole);
    item->setData(entry.detail.isEmpty() ? entry.text : entry.text + u", "_s + entry.detail,
                  Qt::AccessibleTextRole);
    m_model->appendRow(item);
}

void Palette::addFound(const QString &typed, const QList<Entry> &entries)
{
    if (typed != m_typed->text())
        return;
    for (const Entry &entry : entries) {
        m_entries.append(entry);
        append(entry, m_entries.size() - 1);
    }
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
    showList();
}

void Palette::showList()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
}

void Palette::accept()
{
    const QModelIndex chosen = m_list->currentIndex();
    if (!chosen.isValid())
        return;
    const auto run = m_entries[chosen.data(entryRole).toLongLong()].run;
    QDialog::accept();
    run();
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_typed && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
            || key == Qt::Key_PageDown) {
            QApplication::sendEvent(m_list, event);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            accept();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void Palette::paintEvent(QPaintEvent *)
{
    const Tones tone = tones(palette());
    QPainter painter(this);
    painter.setPen(tone.frame);
    painter.setBrush(tone.card);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Palette::showEvent(QShowEvent *event)
{
    const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr;
    if (window) {
        const int width =
            qMin(window->width() - 2 * space::xxl, fontMetrics().averageCharWidth() * 90);
        resize(width, window->height() / 2);
        move(window->mapToGlobal(QPoint((window->width() - width) / 2, window->height() / 8)));
    }
    QDialog::showEvent(event);
    m_typed->setFocus();
}

} // namespace carrel::ui
