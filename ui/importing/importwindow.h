// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/importing/importreading.h"
#include "ui/importing/importtarget.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace carrel {
class EditSession;
}

namespace carrel::ui {

class DraftModel;
class DraftPreview;
class OutcomeFilter;
class WorkBar;

/// Questions and pages from elsewhere: a file, or words pasted in. Shows what would come in and
/// what became of each passage; the course changes with Import alone, as one step. Stays open
/// beside the course and keeps what was pasted.
class ImportWindow : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive this.
    ImportWindow(EditSession &session, WorkBar &work, QWidget *parent = nullptr);

    void setPlace(const ImportPlace &place);
    void openFile(const QString &path);
    void startPasting(const QString &words = {});
    void chooseFile();

    /// Asks for a file, for tests; returns its path, or nothing.
    using FilePicker = std::function<QString(const QString &filter, QWidget *parent)>;
    void setFilePicker(const FilePicker &picker) { m_filePicker = picker; }

Q_SIGNALS:
    void aboutToImport(); ///< What is being typed has to be kept first.
    /// What came in: its tops, and a sentence about it.
    void imported(const QList<carrel::NodeId> &tops, const QString &told);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createLayout();
    QLayout *createSourceRow();
    QWidget *createResult();
    QWidget *createButtons();
    void connectParts();
    void readWords();
    void read(const ImportSource &source);
    void readAgain(); ///< After another format was chosen.
    void take(const Result<ReadImport> &read);
    void showProblem(const QString &text);
    void showResult();
    void fillFilter();
    void showChosen();
    void refresh();
    void colourChoice();
    void import();
    QString passageOf(int item) const;
    bool isPasting() const;

    EditSession &m_session;
    WorkBar &m_work;
    FilePicker m_filePicker;
    ImportSource m_source;
    ImportReading *m_reading;
    ReadImport m_read;
    DraftModel *m_model;
    OutcomeFilter *m_filtered;
    QTimer m_pause; ///< Typing has paused.
    QPushButton *m_file;
    QPushButton *m_paste;
    QLabel *m_name;
    QComboBox *m_format;
    QSplitter *m_columns;
    QWidget *m_pasted;
    QPlainTextEdit *m_words;
    QStackedWidget *m_stack;
    QWidget *m_examples;
    QWidget *m_result;
    QLabel *m_problem;
    QLabel *m_summary;
    QComboBox *m_filter;
    QTreeView *m_tree;
    DraftPreview *m_preview;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    ImportTarget *m_target;
    QPushButton *m_import;
};

/// Some importer reads files of that name.
bool isImportable(const QString &path);

} // namespace carrel::ui
