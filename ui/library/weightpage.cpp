// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/weightpage.h"

#include "core/base/translate.h"
#include "ui/library/weightbar.h"
#include "ui/library/weightmodel.h"
#include "ui/media/mediatexts.h"
#include "ui/widgets/dropdown.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr qint64 megabyte = 1'000'000;
constexpr int mostMegabytes = 100'000;

QString limitKey(const QString &target)
{
    return u"library/limit/"_s + target;
}

} // namespace

WeightPage::WeightPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new WeightModel(this))
    , m_target(new QComboBox(this))
    , m_limit(new QSpinBox(this))
    , m_state(plainLabel({}, this))
    , m_bar(new WeightBar(this))
    , m_note(mutedLabel({}, this))
    , m_list(new QListView(this))
    , m_shrink(new QPushButton(carrel::tr("Make pictures smaller…"), this))
    , m_removeUnused(new QPushButton(carrel::tr("Delete unused files"), this))
{
    createLayout();
    connectSignals();
    showState();
}

void WeightPage::createLayout()
{
    nameDropDown(*m_target, carrel::tr("Where will it go?"));
    m_limit->setRange(0, mostMegabytes);
    m_limit->setGroupSeparatorShown(true);
    m_limit->setSuffix(u' ' + carrel::tr("MB", "megabytes"));
    m_limit->setSpecialValueText(carrel::tr("not known"));
    m_limit->setAccessibleName(carrel::tr("Largest package it takes"));
    m_list->setObjectName(u"weights"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new WeightRow(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(carrel::tr("What the package weighs, heaviest first"));
    m_state->setWordWrap(true);
    m_note->setWordWrap(true);
    m_shrink->setAutoDefault(false);
    m_removeUnused->setAutoDefault(false);

    auto *where = new QHBoxLayout;
    where->setSpacing(space::s);
    where->addWidget(plainLabel(carrel::tr("Where will it go?"), this));
    where->addWidget(m_target);
    where->addSpacing(space::m);
    where->addWidget(plainLabel(carrel::tr("Largest package it takes"), this));
    where->addWidget(m_limit);
    where->addStretch();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addWidget(m_shrink);
    foot->addWidget(m_removeUnused);
    foot->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addLayout(where);
    column->addWidget(m_state);
    column->addWidget(m_bar);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    column->addLayout(foot);
}

void WeightPage::connectSignals()
{
    connect(m_target, &QComboBox::activated, this, [this] {
        showTarget();
        Q_EMIT targetChosen(m_target->currentData().toString());
    });
    connect(m_limit, &QSpinBox::valueChanged, this, &WeightPage::keepLimit);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        const MediaId file(index.data(WeightModel::MediaRole).toString());
        if (!file.isNull())
            Q_EMIT fileRequested(file);
    });
    connect(m_shrink, &QPushButton::clicked, this, &WeightPage::shrinkRequested);
    connect(m_removeUnused, &QPushButton::clicked, this, &WeightPage::removeUnusedRequested);
}

void WeightPage::setTargets(const QList<WeightTarget> &targets, const QString &chosen)
{
    m_targets = targets;
    m_target->clear();
    for (const WeightTarget &target : targets)
        m_target->addItem(target.name, target.id);
    m_target->setCurrentIndex(qMax(0, m_target->findData(chosen)));
    showTarget();
}

/// What is documented, or what the author entered for that place.
void WeightPage::showTarget()
{
    const QString id = m_target->currentData().toString();
    const auto target = std::ranges::find(m_targets, id, &WeightTarget::id);
    const qint64 known = target == m_targets.end() ? 0 : target->limit;
    const QSignalBlocker blocker(m_limit);
    m_limit->setValue(QSettings().value(limitKey(id), int(known / megabyte)).toInt());
    showState();
}

void WeightPage::keepLimit()
{
    QSettings().setValue(limitKey(m_target->currentData().toString()), m_limit->value());
    showState();
}

qint64 WeightPage::limit() const
{
    return m_limit->value() * megabyte;
}

void WeightPage::show(const MediaInventory &inventory,
                      const std::optional<Result<PackageWeight>> &weight)
{
    if (!weight)
        return;
    m_isRead = true;
    m_refusal = *weight ? QString() : weight->error().message;
    m_model->show(inventory, *weight ? std::optional(**weight) : std::nullopt);
    showState();
}

void WeightPage::showState()
{
    const qint64 total = m_model->total();
    const qint64 most = limit();
    m_bar->setVisible(m_isRead && most > 0);
    m_bar->show(most > 0 ? double(total) / double(most) : 0);
    if (!m_isRead)
        m_state->setText(carrel::tr("The package is being weighed…"));
    else if (!m_refusal.isEmpty())
        //: %1 is a sentence
        m_state->setText(carrel::tr("There can be no package yet: %1").arg(m_refusal));
    else if (most == 0)
        //: %1 is a size, such as 4.2 MB
        m_state->setText(carrel::tr("The package will have about %1. Ask how large one may be and "
                                    "enter it above: many LMSs take no more than 50 to 500 MB.")
                             .arg(sizeText(total)));
    else if (total <= most)
        //: %1 and %2 are sizes, such as 4.2 MB
        m_state->setText(carrel::tr("The package will have about %1 of the %2 that it may have.")
                             .arg(sizeText(total), sizeText(most)));
    else
        //: All are sizes, such as 4.2 MB
        m_state->setText(carrel::tr("The package will have about %1: %2 more than the %3 that it "
                                    "may have. Begin with what is heaviest.")
                             .arg(sizeText(total), sizeText(total - most), sizeText(most)));
    m_removeUnused->setEnabled(m_model->unused() > 0);
    QStringList notes;
    if (m_model->filesLeftOut() > 0)
        //: %1 is a size, such as 4.2 MB
        notes.append(carrel::tr("%n file(s) that no page shows (%1) make the course file larger, "
                                "but not the package.",
                                nullptr, m_model->filesLeftOut())
                         .arg(sizeText(m_model->leftOut())));
    if (m_model->hasFilms())
        notes.append(carrel::tr("Carrel does not compress films. Export them smaller from your "
                                "film program (720 lines are plenty), or show them from the web."));
    m_note->setVisible(!notes.isEmpty());
    m_note->setText(notes.join(u' '));
}

} // namespace carrel::ui
