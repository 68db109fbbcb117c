// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/proof/proofresult.h"

#include <QAbstractTableModel>
#include <QList>

namespace carrel::ui {

/// The learners of a proof, a row for each, with what the platform ends with.
class LearnerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Learner, Platform, Part, Status, Score, Answers, Time, Columns };

    explicit LearnerModel(QObject *parent = nullptr);

    void setLearners(const QList<LearnerProof> &learners);
    /// Null where there is no such row.
    const LearnerProof *learner(const QModelIndex &index) const;
    bool hasPlatforms() const; ///< More than one.
    bool hasParts() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<LearnerProof> m_learners;
};

} // namespace carrel::ui
