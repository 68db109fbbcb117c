// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/proof/learnermodel.h"

#include "core/base/translate.h"
#include "core/proof/proofwords.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

QString cell(const LearnerProof &proof, int column)
{
    switch (column) {
    case LearnerModel::Learner: return learnerTitle(proof.learner);
    case LearnerModel::Platform: return profileTitle(proof.profile);
    case LearnerModel::Part: return proof.part;
    case LearnerModel::Status: return statusWord(proof.shown.status);
    case LearnerModel::Score: return proof.shown.score.isEmpty() ? u"–"_s : proof.shown.score;
    case LearnerModel::Answers: return QString::number(proof.shown.answers);
    case LearnerModel::Time: return timeWords(proof.shown.seconds);
    default: return {};
    }
}

QIcon verdictIcon(bool isKept)
{
    const Tones colours = tones(QGuiApplication::palette());
    return isKept ? icon(u"check"_s, colours.good) : icon(u"error"_s, colours.bad);
}

QString verdictWords(bool isKept)
{
    return isKept ? carrel::tr("ends as it should") : carrel::tr("does not end as it should");
}

} // namespace

LearnerModel::LearnerModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void LearnerModel::setLearners(const QList<LearnerProof> &learners)
{
    beginResetModel();
    m_learners = learners;
    endResetModel();
}

const LearnerProof *LearnerModel::learner(const QModelIndex &index) const
{
    const bool isThere = index.isValid() && index.row() < m_learners.size();
    return isThere ? &m_learners[index.row()] : nullptr;
}

bool LearnerModel::hasPlatforms() const
{
    return std::ranges::any_of(m_learners, [&](const LearnerProof &one) {
        return one.profile != m_learners.first().profile;
    });
}

bool LearnerModel::hasParts() const
{
    return std::ranges::any_of(m_learners,
                               [](const LearnerProof &one) { return !one.part.isEmpty(); });
}

int LearnerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_learners.size());
}

int LearnerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant LearnerModel::data(const QModelIndex &index, int role) const
{
    const LearnerProof *proof = learner(index);
    if (!proof)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return cell(*proof, column);
    case Qt::ToolTipRole: return plainTooltip(learnerStory(proof->learner));
    case Qt::DecorationRole:
        return column == Learner ? QVariant(verdictIcon(proof->isKept())) : QVariant();
    case Qt::TextAlignmentRole:
        return column >= Score ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Learner ? cell(*proof, column) + u", "_s + verdictWords(proof->isKept())
                                 : cell(*proof, column);
    default: return {};
    }
}

QVariant LearnerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Score ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Learner: return carrel::tr("Learner");
    case Platform: return carrel::tr("Platform");
    case Part: return carrel::tr("Part");
    case Status: return carrel::tr("Status");
    case Score: return carrel::tr("Score");
    case Answers: return carrel::tr("Answers");
    case Time: return carrel::tr("Time");
    default: return {};
    }
}

} // namespace carrel::ui
