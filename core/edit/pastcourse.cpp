// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/pastcourse.h"

#include "core/base/contract.h"
#include "core/edit/storedcourseview.h"
#include "core/storage/pastdocument.h"

namespace carrel {

PastCourse::PastCourse(std::unique_ptr<PastDocument> document)
    : m_document(std::move(document))
{ }

PastCourse::~PastCourse() = default;

Result<> PastCourse::goTo(const PastPoint &point, const Progress &progress)
{
    contract(!m_view);
    CARREL_TRY(point.of == PastPoint::Of::Step ? m_document->goToStep(point.id, progress)
                                               : m_document->goToSnapshot(point.id, progress));
    CARREL_TRY(m_document->unpin());
    m_view = std::make_unique<StoredCourseView>(m_document->reader().database(),
                                                m_document->reader().media());
    return {};
}

const CourseView &PastCourse::view() const
{
    contract(m_view != nullptr);
    return *m_view;
}

Result<QSet<qint64>> PastCourse::stepsTouching(const NodeId &node, const Progress &progress) const
{
    return m_document->stepsTouching(node.text(), progress);
}

} // namespace carrel
