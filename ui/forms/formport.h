// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/formview.h"

#include <QJsonObject>

namespace carrel::ui {

/// What the fields of one form share: the stored files, and the way on which they tell the form
/// what the author does. Paths are whole ("options[2].feedback").
class FormPort : public QObject
{
    Q_OBJECT

public:
    FormPort(FormView::Half formHalf, MediaDesk &desk, QObject *parent)
        : QObject(parent)
        , half(formHalf)
        , media(desk)
    { }

    const FormView::Half half;
    MediaDesk &media;
    QList<Field> fields; ///< Of the whole form, both halves.
    QJsonObject body; ///< As it is stored, for fields that name entries of others.

Q_SIGNALS:
    void typed(const QString &path, const carrel::ui::FieldValue &value);
    void stepEnded();
    void chosen(const QString &path, const QJsonValue &value);
    void entryAdded(const QString &list, int index);
    void entryRemoved(const QString &list, int index);
    void entryMoved(const QString &list, int from, int to);
    void controlsChanged(); ///< The order of Tab is to be told anew.
};

} // namespace carrel::ui
