// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace carrel::ui {

/// A column of facts, each with a sign for what it means: the words stand for themselves.
class FactList : public QWidget
{
    Q_OBJECT

public:
    enum class Sign { Good, Note, Bad, Plain, File, Folder };

    explicit FactList(QWidget *parent = nullptr);

    void clear();
    void addTitle(const QString &text);
    void add(Sign sign, const QString &text);
    /// `number` stands where others have their sign.
    void addStep(int number, const QString &text);
    void addMuted(const QString &text);

    QString allText() const; ///< Line by line.

protected:
    bool event(QEvent *event) override;

private:
    void insert(QWidget *widget);
    void addRow(QWidget *sign, const QString &text);

    QVBoxLayout *m_layout;
};

} // namespace carrel::ui
