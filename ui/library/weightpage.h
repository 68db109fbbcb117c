// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/mediainventory.h"
#include "core/package/packageweight.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QSpinBox;

namespace carrel::ui {

class WeightBar;
class WeightModel;

/// A place where packages go, as far as their size is concerned.
struct WeightTarget
{
    QString id; ///< Stable: settings refer to it.
    QString name;
    qint64 limit = 0; ///< Bytes, where it is documented; else 0.
};

/// What the package of the course weighs against what the LMS takes, the heaviest first, and what
/// can be done about it.
class WeightPage : public QWidget
{
    Q_OBJECT

public:
    explicit WeightPage(QWidget *parent = nullptr);

    /// `chosen` is the id of one of them, or empty.
    void setTargets(const QList<WeightTarget> &targets, const QString &chosen);
    void show(const MediaInventory &inventory, const std::optional<Result<PackageWeight>> &weight);
    using QWidget::show;

Q_SIGNALS:
    void targetChosen(const QString &id);
    void fileRequested(const carrel::MediaId &file); ///< To be shown among the files.
    void shrinkRequested();
    void removeUnusedRequested();

private:
    void createLayout();
    void connectSignals();
    void showTarget();
    void keepLimit();
    void showState();
    qint64 limit() const; ///< Bytes; 0: not known.

    QList<WeightTarget> m_targets;
    WeightModel *m_model;
    QComboBox *m_target;
    QSpinBox *m_limit;
    QLabel *m_state;
    WeightBar *m_bar;
    QLabel *m_note;
    QListView *m_list;
    QPushButton *m_shrink;
    QPushButton *m_removeUnused;
    QString m_refusal; ///< Why there is no package.
    bool m_isRead = false;
};

} // namespace carrel::ui
