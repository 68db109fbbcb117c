// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/republish/delivered.h"

#include <QString>

namespace carrel {

/// A difference in two sentences, translated.
struct DifferenceWords
{
    QString what; ///< What is different.
    QString learners; ///< What learners meet.
};

/// One function for each aspect of a difference: before, after.
namespace differencewords {

DifferenceWords way(const DeliveredWay &before, const DeliveredWay &after);
DifferenceWords passMark(int before, int after);
DifferenceWords completion();
DifferenceWords courseTitle();

DifferenceWords addedModule(const DeliveredModule &module);
DifferenceWords removedModule(const DeliveredModule &module);
DifferenceWords movedModule();
DifferenceWords moduleTitle(const QString &before);

DifferenceWords addedPage(const DeliveredPage &page);
DifferenceWords removedPage(const DeliveredPage &page);
DifferenceWords movedPage();
DifferenceWords movedPageToOtherPart();
DifferenceWords pageOrder();
DifferenceWords pageTitle(const QString &before);
DifferenceWords pageTexts();
DifferenceWords blockOrder();
DifferenceWords quiz(bool isNow);
DifferenceWords attempts(int before, int after);
DifferenceWords solution();
DifferenceWords timeLimit(int before, int after);
DifferenceWords draw(int before, int after);
DifferenceWords handedInNow();
DifferenceWords judgedAtOnceNow();

DifferenceWords addedBlock(const DeliveredBlock &block);
DifferenceWords removedBlock(const DeliveredBlock &block);
DifferenceWords movedBlock();
DifferenceWords movedBlockToOtherPart();
DifferenceWords answer(const DeliveredBlock &before);
DifferenceWords key();
DifferenceWords points(int before, int after);
DifferenceWords parts(int before, int after);
DifferenceWords penalty();
DifferenceWords tries(int before, int after);
DifferenceWords required(bool isNow);
DifferenceWords wording(const DeliveredBlock &block);

} // namespace differencewords
} // namespace carrel
