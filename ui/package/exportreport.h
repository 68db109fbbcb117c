// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/package/destination.h"
#include "ui/package/packagewriting.h"

#include <QDialog>
#include <QUrl>

#include <functional>

class QDialogButtonBox;

namespace carrel::ui {

class FactList;

/// What was written where, what was checked, and the next three steps.
class ExportReport : public QDialog
{
    Q_OBJECT

public:
    ExportReport(const Destination &destination, const WrittenPackage &package,
                 QWidget *parent = nullptr);

    QString text() const; ///< Everything it says, line by line.

    /// Opens a file or folder outside, for tests.
    using Opener = std::function<void(const QUrl &)>;
    void setOpener(const Opener &opener) { m_open = opener; }

private:
    void tell();
    void tellNext(const QString &name);
    void tellSending();
    void createLayout();
    QWidget *createButtons();
    /// A button that opens a file or folder outside.
    struct Opened
    {
        QString text;
        QString icon;
        QString path;
    };
    void addOpener(QDialogButtonBox &buttons, const Opened &opened);

    Destination m_destination;
    WrittenPackage m_package;
    Opener m_open;
    QString m_title;
    FactList *m_list;
};

} // namespace carrel::ui
