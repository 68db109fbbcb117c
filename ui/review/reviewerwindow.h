// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/review/reviewdraft.h"

#include <QDialog>

#include <functional>
#include <memory>

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace carrel {
class PreviewServer;
}

namespace carrel::ui {

class RemarkForm;
class VerdictForm;

/// A course opened for review: all its words to be read, and comments on them. It cannot be changed
/// here; what is said is kept on this computer and saved as the small file for the author.
class ReviewerWindow : public QDialog
{
    Q_OBJECT

public:
    /// `path` is the course file, for the preview; it is opened for reading once more.
    ReviewerWindow(std::unique_ptr<review::ReviewDraft> draft, const QString &path,
                   QWidget *parent = nullptr);
    ~ReviewerWindow() override;

    review::ReviewDraft &draft() { return *m_draft; }
    void showNode(const NodeId &node); ///< A module or page.
    Result<> save(const QString &path);

    /// How a browser is started on a local file, for tests. False: there is none.
    using Opener = std::function<bool(const QString &file)>;
    void setOpener(const Opener &opener) { m_opener = opener; }

    void reject() override; ///< Asks where comments were not saved to a file yet.

private:
    void createLists();
    void createLayout();
    Result<> fillContents();
    void showChosen();
    void showPage(const NodeId &page);
    void addPlace(const Node &node, const QString &number);
    QTreeWidgetItem *addRow(QTreeWidgetItem *above, const QString &text, const QString &picture);
    void showPlace();
    void keepRemark(const review::ReviewDraft::Remark &remark, const QString &id);
    void removeRemark(const QString &id);
    void showAgain();
    void showState();
    void preview();
    Result<> openPreview();
    void chooseTarget();

    std::unique_ptr<review::ReviewDraft> m_draft;
    QString m_path;
    Opener m_opener;
    std::unique_ptr<PreviewServer> m_server;
    NodeId m_shown; ///< Module or page.
    QLineEdit *m_name;
    QLabel *m_state;
    QSplitter *m_splitter;
    QTreeWidget *m_contents;
    QTreeWidget *m_words;
    QStackedWidget *m_forms; ///< That of a comment, that of a verdict.
    RemarkForm *m_form;
    VerdictForm *m_verdict;
};

} // namespace carrel::ui
