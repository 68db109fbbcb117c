// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace carrel::ui {

/// A place where a course can go, as far as we know it: what it takes and keeps, and what to do
/// there. Only what its makers, their code or their users' threads say; see the table.
struct Destination
{
    enum class Delivery { Archive, Folder };

    QString id; ///< Stable: settings refer to it.
    QString name;
    QString otherNames = {}; ///< For the search.
    Delivery delivery = Delivery::Archive;
    bool isTracked = true; ///< Status and score are recorded.
    bool keepsAnswers = true; ///< And single answers.
    qint64 sizeLimit = 0; ///< Bytes of a package where that is documented, else 0.
    QString note = {}; ///< One or two sentences the author should know beforehand, or empty.
    QStringList steps; ///< What to do there, three; %1 is the name of the file or folder.
};

/// All of them, as they are listed.
QList<Destination> destinations();
std::optional<Destination> findDestination(const QString &id);

} // namespace carrel::ui
