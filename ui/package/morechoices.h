// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/package/destination.h"
#include "ui/package/exportchoice.h"
#include "ui/package/exportfacts.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;

namespace carrel::ui {

/// What nearly nobody has to choose: another format, parts, one module only, words for the LMS.
/// Shows only what has a meaning in the format.
class MoreChoices : public QWidget
{
    Q_OBJECT

public:
    explicit MoreChoices(QWidget *parent = nullptr);

    /// Its format is the right one then.
    void setDestination(const Destination &destination);
    void setModules(const QList<ExportModule> &modules);
    void setChoice(const ExportChoice &choice);
    void putInto(ExportChoice &choice) const;

    /// Asks for the folder of schema files; returns its path, or nothing.
    using SchemaPicker = std::function<QString(const QString &folder, QWidget *parent)>;
    void setSchemaPicker(const SchemaPicker &picker) { m_pickSchemas = picker; }

Q_SIGNALS:
    void changed();

private:
    QComboBox *addRow(const QString &label, const QString &help);
    void createFormats();
    void createContent();
    void createEditable();
    void createWords();
    void createSchemas();
    void fillSchemas(const QString &folder);
    void pickSchemas();
    void fillFormats();
    void fillModules();
    void refresh();
    QString format() const;
    NodeId module() const;

    Destination m_destination;
    QList<ExportModule> m_modules;
    NodeId m_wantedModule; ///< Until the modules are known.
    QFormLayout *m_rows;
    QComboBox *m_format = nullptr;
    QComboBox *m_module = nullptr;
    QCheckBox *m_split = nullptr;
    QLabel *m_splitNote = nullptr;
    QComboBox *m_pictures = nullptr;
    QCheckBox *m_editable = nullptr;
    QLabel *m_editableNote = nullptr;
    QComboBox *m_passMark = nullptr;
    QComboBox *m_finished = nullptr;
    QComboBox *m_ungraded = nullptr;
    QComboBox *m_notReached = nullptr;
    QComboBox *m_window = nullptr;
    QComboBox *m_schemas = nullptr;
    QString m_schemaFolder; ///< As it stood before the last line was chosen.
    SchemaPicker m_pickSchemas;
};

} // namespace carrel::ui
