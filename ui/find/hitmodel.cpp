// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/find/hitmodel.h"

#include "core/base/translate.h"
#include "core/kinds/kind.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr quintptr pageLevel = 0; // else the number of the page, from 1

/// The same for the same place in another answer.
QString keyOf(const TextHit &hit)
{
    return QStringList{
        QString::number(int(hit.of)), hit.node.text(), hit.key, hit.path, QString::number(hit.line),
        QString::number(hit.words.at)}
        .join(u'\n');
}

QString pictureOf(const TextHit &hit)
{
    if (hit.of == TextHit::Of::MediaName)
        return u"file"_s;
    const bool isKind = findKind(hit.kind);
    const bool hasPicture =
        isKind || hit.kind == u"course" || hit.kind == u"module" || hit.kind == u"page";
    return hasPicture ? hit.kind : u"block"_s;
}

} // namespace

void HitModel::setAnswer(const SearchAnswer &answer)
{
    const bool isOther = answer.order.query.words != m_answer.order.query.words;
    beginResetModel();
    m_answer = answer;
    m_pages.clear();
    if (isOther)
        m_leftOut.clear();
    const QList<TextHit> &hits = m_answer.hits.hits;
    for (qsizetype i = 0; i < hits.size(); ++i) {
        if (m_pages.isEmpty() || m_pages.last().id != hits[i].page)
            m_pages.append({hits[i].page, i, 0});
        ++m_pages.last().count;
    }
    endResetModel();
}

qsizetype HitModel::hitAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == pageLevel)
        return -1;
    return m_pages[qsizetype(index.internalId()) - 1].first + index.row();
}

const TextHit *HitModel::hit(const QModelIndex &index) const
{
    const qsizetype at = hitAt(index);
    return at < 0 ? nullptr : &m_answer.hits.hits[at];
}

QModelIndex HitModel::indexOfHit(qsizetype hit) const
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const Page &page = m_pages[i];
        if (hit >= page.first && hit < page.first + page.count)
            return createIndex(int(hit - page.first), 0, quintptr(i) + 1);
    }
    return {};
}

QModelIndex HitModel::indexLike(const TextHit &hit) const
{
    const QList<TextHit> &hits = m_answer.hits.hits;
    qsizetype nearest = -1;
    for (qsizetype i = 0; i < hits.size(); ++i) {
        if (keyOf(hits[i]) == keyOf(hit))
            return indexOfHit(i);
        const bool isBehind = hits[i].node == hit.node && hits[i].path == hit.path
            && hits[i].line == hit.line && hits[i].words.at > hit.words.at;
        const bool isOfPage = hits[i].page == hit.page;
        if (nearest < 0 && (isBehind || isOfPage))
            nearest = i;
    }
    return indexOfHit(nearest < 0 && !hits.isEmpty() ? 0 : nearest);
}

QString HitModel::obstacle(qsizetype hit) const
{
    const QString known = m_answer.hits.hits[hit].obstacle;
    return known.isEmpty() ? m_answer.obstacles.value(hit) : known;
}

QString HitModel::newWords(qsizetype hit) const
{
    return wordsFor(m_answer.order.query.words, m_answer.hits.hits[hit].found(),
                    m_answer.order.with.value_or(QString()));
}

bool HitModel::isIn(qsizetype hit) const
{
    return obstacle(hit).isEmpty() && !m_leftOut.contains(keyOf(m_answer.hits.hits[hit]));
}

QList<TextHit> HitModel::chosen() const
{
    QList<TextHit> chosen;
    for (qsizetype i = 0; i < hitCount(); ++i) {
        if (isIn(i))
            chosen.append(m_answer.hits.hits[i]);
    }
    return chosen;
}

QModelIndex HitModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : pageLevel);
}

QModelIndex HitModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == pageLevel)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, pageLevel);
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_pages.size());
    const bool isPage = parent.internalId() == pageLevel && parent.column() == 0;
    return isPage ? int(m_pages[parent.row()].count) : 0;
}

int HitModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qsizetype at = hitAt(index);
    return at < 0 ? pageData(m_pages[index.row()], role) : hitData(at, role);
}

QVariant HitModel::pageData(const Page &page, int role) const
{
    const QString place = m_answer.hits.places.value(page.id);
    switch (role) {
    case Qt::DisplayRole: return place;
    case Qt::AccessibleTextRole:
        //: %1 is a page of the course
        return carrel::tr("%1: %n place(s)", nullptr, int(page.count)).arg(place);
    case Qt::CheckStateRole: return isReplacing() ? QVariant(stateOf(page)) : QVariant();
    case CountRole: return int(page.count);
    default: return {};
    }
}

/// For those who do not see the marks in the line.
QString HitModel::spoken(qsizetype hit) const
{
    const TextHit &place = m_answer.hits.hits[hit];
    const Excerpt excerpt = excerptOf(place);
    //: %1: what a text is, for example Feedback of option 2, %2: some words of it
    const QString text =
        carrel::tr("%1: %2").arg(place.name, excerpt.before + excerpt.words + excerpt.after);
    const QString reason = isReplacing() ? obstacle(hit) : QString();
    return reason.isEmpty() ? text : text + u". "_s + reason;
}

QVariant HitModel::hitData(qsizetype hit, int role) const
{
    const TextHit &place = m_answer.hits.hits[hit];
    switch (role) {
    case Qt::DisplayRole: {
        const Excerpt excerpt = excerptOf(place);
        return excerpt.before + excerpt.words + excerpt.after;
    }
    case Qt::AccessibleTextRole: return spoken(hit);
    case Qt::ToolTipRole: return plainTooltip(spoken(hit));
    case Qt::DecorationRole: return icon(pictureOf(place));
    case Qt::CheckStateRole:
        return isReplacing() ? QVariant(isIn(hit) ? Qt::Checked : Qt::Unchecked) : QVariant();
    default: return {};
    }
}

Qt::CheckState HitModel::stateOf(const Page &page) const
{
    qsizetype in = 0;
    qsizetype possible = 0;
    for (qsizetype i = page.first; i < page.first + page.count; ++i) {
        in += isIn(i) ? 1 : 0;
        possible += obstacle(i).isEmpty() ? 1 : 0;
    }
    if (in == 0)
        return Qt::Unchecked;
    return in == possible ? Qt::Checked : Qt::PartiallyChecked;
}

void HitModel::leaveOut(qsizetype hit, bool isOut)
{
    const QString key = keyOf(m_answer.hits.hits[hit]);
    if (isOut)
        m_leftOut.insert(key);
    else
        m_leftOut.remove(key);
}

bool HitModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const bool isOut = value.toInt() == Qt::Unchecked;
    const qsizetype at = hitAt(index);
    if (at >= 0) {
        leaveOut(at, isOut);
        Q_EMIT dataChanged(index, index, {role});
        Q_EMIT dataChanged(index.parent(), index.parent(), {role});
        return true;
    }
    const Page &page = m_pages[index.row()];
    for (qsizetype i = page.first; i < page.first + page.count; ++i)
        leaveOut(i, isOut);
    Q_EMIT dataChanged(index, index, {role});
    Q_EMIT dataChanged(this->index(0, 0, index), this->index(int(page.count) - 1, 0, index),
                       {role});
    return true;
}

Qt::ItemFlags HitModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const qsizetype at = hitAt(index);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (at >= 0)
        flags |= Qt::ItemNeverHasChildren;
    if (isReplacing() && (at < 0 || obstacle(at).isEmpty()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace carrel::ui
