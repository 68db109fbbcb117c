// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/commentmodel.h"

#include "core/base/translate.h"
#include "ui/widgets/icon.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr quintptr ofPages = 0; ///< Internal id; those of comments are the row of their page + 1.

QString iconOf(const review::ListedComment &entry)
{
    if (entry.isDone())
        return u"check"_s;
    if (entry.isLost || entry.isChanged)
        return u"warning"_s;
    if (entry.comment.kind == QLatin1StringView(reviewkind::wrong))
        return u"error"_s;
    if (entry.comment.kind == QLatin1StringView(reviewkind::verdict))
        return u"info"_s;
    return entry.comment.kind == QLatin1StringView(reviewkind::wish) ? u"suggestion"_s
                                                                     : u"question"_s;
}

/// "1.2-2 · Wrong · Option 1 · Ana · changed since", then what was said.
QString rowText(const review::ListedComment &entry)
{
    QStringList head{entry.number, review::kindName(entry.comment.kind), entry.about,
                     entry.comment.author};
    if (entry.isLost)
        head.append(carrel::tr("its place was deleted"));
    else if (entry.isChanged)
        head.append(carrel::tr("changed since"));
    if (!entry.answers.isEmpty())
        head.append(carrel::tr("%n answer(s)", nullptr, int(entry.answers.size())));
    if (entry.isDone())
        head.append(carrel::tr("done"));
    head.removeAll(QString());
    return head.join(u" · "_s) + u'\n' + review::commentWords(entry).simplified();
}

} // namespace

CommentModel::CommentModel(QObject *parent)
    : QAbstractItemModel(parent)
{ }

void CommentModel::setComments(const QList<review::ListedComment> &comments)
{
    beginResetModel();
    m_comments = comments;
    arrange();
    endResetModel();
}

void CommentModel::setFilter(const CommentFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void CommentModel::arrange()
{
    m_pages.clear();
    NodeId last;
    for (qsizetype i = 0; i < m_comments.size(); ++i) {
        const review::ListedComment &entry = m_comments[i];
        if (!m_filter.shows(entry))
            continue;
        if (m_pages.isEmpty() || entry.page != last)
            m_pages.append({entry.pageTitle, {}});
        last = entry.page;
        m_pages.last().comments.append(i);
    }
}

int CommentModel::shown() const
{
    int sum = 0;
    for (const Page &page : m_pages)
        sum += int(page.comments.size());
    return sum;
}

const review::ListedComment *CommentModel::comment(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofPages)
        return nullptr;
    return &m_comments[m_pages[qsizetype(index.internalId()) - 1].comments[index.row()]];
}

QModelIndex CommentModel::indexOf(const CommentId &comment) const
{
    for (int page = 0; page < m_pages.size(); ++page) {
        const QList<qsizetype> &comments = m_pages[page].comments;
        for (int row = 0; row < comments.size(); ++row) {
            if (m_comments[comments[row]].comment.id == comment)
                return createIndex(row, 0, quintptr(page) + 1);
        }
    }
    return {};
}

QModelIndex CommentModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : ofPages);
}

QModelIndex CommentModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofPages)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, ofPages);
}

int CommentModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_pages.size());
    return parent.internalId() == ofPages ? int(m_pages[parent.row()].comments.size()) : 0;
}

int CommentModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant CommentModel::pageData(const Page &page, int role) const
{
    if (role == Qt::DisplayRole) {
        //: %1 is the title of a page, %2 how many comments stand there
        return carrel::tr("%1 (%2)").arg(page.title).arg(page.comments.size());
    }
    if (role == Qt::FontRole) {
        QFont bold = QGuiApplication::font();
        bold.setBold(true);
        return bold;
    }
    return {};
}

QVariant CommentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const review::ListedComment *entry = comment(index);
    if (!entry)
        return pageData(m_pages[index.row()], role);
    if (role == Qt::DisplayRole)
        return rowText(*entry);
    if (role == Qt::DecorationRole)
        return icon(iconOf(*entry));
    if (role == Qt::ForegroundRole && entry->isDone())
        return QGuiApplication::palette().placeholderText();
    return {};
}

} // namespace carrel::ui
