// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/package/destination.h"
#include "ui/package/exportchoice.h"
#include "ui/package/exportfacts.h"

#include <QDialog>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace carrel::ui {

class DestinationList;
class FactList;
class MoreChoices;

/// Asks where the course will go, then only what that needs; tells at the right what will happen.
/// Knows the course by ExportFacts alone, which may come while it is open.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(const ExportChoice &choice, QWidget *parent = nullptr);

    void showFacts(const ExportFacts &facts);
    /// Why the last try did not work, in the error's own words. The input stays.
    void showProblem(const Error &error);

    ExportChoice choice() const;

    /// The dialog by itself, with facts known beforehand.
    static std::optional<ExportChoice> ask(const ExportChoice &choice, const ExportFacts &facts,
                                           QWidget *parent);

    /// Asks for a folder, for tests; returns its path, or nothing.
    using FolderPicker = std::function<QString(const QString &folder, QWidget *parent)>;
    void setFolderPicker(const FolderPicker &picker) { m_folderPicker = picker; }

Q_SIGNALS:
    /// What is known is of another package: showFacts() is waited for.
    void factsWanted(const carrel::ui::ExportChoice &choice);

private:
    void createLayout();
    QLayout *createLeft();
    QWidget *createForm();
    QWidget *createMore();
    QWidget *createButtons();
    void showChoice(const ExportChoice &choice);
    void pickFolder();
    void refresh();
    void refreshChanged();
    void showFolder();
    void showProblemText(const QString &text);
    void showMore(bool isShown);
    void takeDestination();
    void tell(const Destination &destination);
    /// What is known of the package as it is chosen now.
    const ExportFacts *facts() const;

    std::optional<ExportFacts> m_facts;
    QString m_failure; ///< Of the last try, until something is changed.
    FolderPicker m_folderPicker;
    QString m_folderPath;
    DestinationList *m_destinations;
    QLabel *m_question;
    MoreChoices *m_more;
    QScrollArea *m_moreArea;
    QPushButton *m_moreButton;
    QString m_chosen; ///< Id of the destination whose choices are shown.
    QWidget *m_form;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_ending;
    QPushButton *m_folder;
    QComboBox *m_language;
    QScrollArea *m_scroll;
    FactList *m_list;
    QLabel *m_problem;
    QPushButton *m_export;
};

/// Why a package cannot be made under that name and place, or empty; `note` says what will happen
/// to what is there.
QString placeProblem(const ExportChoice &choice, Delivery delivery, QString *note);

} // namespace carrel::ui
