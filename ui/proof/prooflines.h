// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/proof/proofcourse.h"
#include "core/proof/proofresult.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace carrel::ui {

/// One line with a sign before it: a promise and whether it is kept, or a word of the trace.
struct ProofLine
{
    enum class Sign { Good, Bad, Told, Kept, Saved, Heading };

    Sign sign = Sign::Told;
    QString text; ///< Plain; may have several lines.
};

/// Every promise that was looked at; broken ones first, with what happened.
QList<ProofLine> promiseLines(const LearnerProof &proof);
/// What the platform hears, word by word.
QList<ProofLine> traceLines(const LearnerProof &proof, const ProofCourse &course);

class ProofLines : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ProofLines(QObject *parent = nullptr);

    void setLines(const QList<ProofLine> &lines);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<ProofLine> m_lines;
};

} // namespace carrel::ui
