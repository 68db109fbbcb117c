// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/proof/proofcourse.h"
#include "core/proof/trackingproof.h"

#include <QDialog>
#include <QString>

#include <functional>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QTreeView;

namespace carrel::ui {

class LearnerModel;
class ProofLines;
class WorkBar;

/// Where the dialog gets the package from.
struct ProofSource
{
    QString name; ///< Of the course or file: a stranger's text.
    bool hasFormats = false; ///< The author chooses what the course becomes.
    /// On another thread; `format` is empty without a choice.
    std::function<Result<ProofCourse>(const QString &format)> read;
    QString profile = {}; ///< The platform it begins with; empty or unknown: the first one.
};

/// What a learning platform will hear of a course: choose a platform, look at the learners, read
/// the words. Not modal; works beside the window and can be cancelled.
class ProofDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProofDialog(const ProofSource &source, QWidget *parent = nullptr);

    /// Begins; called again, it drops what is under way.
    void prove();
    bool isProving() const;

    /// Asks where to save, for tests; returns a path or nothing.
    using FilePicker = std::function<QString(const QString &name, QWidget *parent)>;
    void setFilePicker(const FilePicker &picker) { m_pickFile = picker; }

Q_SIGNALS:
    void proven(); ///< Or it could not be done: either way the work is over.

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Proven
    {
        ProofCourse course;
        TrackingProof proof;
    };
    void createLayout();
    void colourSelections();
    QWidget *createChoices();
    QWidget *createLearners();
    QWidget *createDetails();
    QWidget *createButtons();
    void take(const Result<Proven> &proven);
    void showVerdict();
    void showLearner();
    void saveTrace();

    ProofSource m_source;
    FilePicker m_pickFile;
    Proven m_proven;
    int m_run = 0; ///< Counts proofs, so that an older one is never shown.
    QComboBox *m_profiles;
    QComboBox *m_formats;
    QPushButton *m_again;
    QLabel *m_verdict;
    QWidget *m_results; ///< All that there is to see once somebody has arrived.
    QTreeView *m_learners;
    QLabel *m_story;
    QListView *m_promises;
    QListView *m_trace;
    QPushButton *m_save;
    LearnerModel *m_learnerModel;
    ProofLines *m_promiseModel;
    ProofLines *m_traceModel;
    WorkBar *m_work;
};

} // namespace carrel::ui
