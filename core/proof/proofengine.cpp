// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proof/proofengine.h"

#include "core/base/translate.h"

#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <chrono>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds longestSilence(30);

/// What the player finds in place of a browser: nothing of it draws.
const QString around = u"(function (window) { var document = window.document; %1\n"
                       "return Carrel; })"_s;

const QString opener = uR"((function (makeEngine, host, courseText, moduleTexts) {
    var course = JSON.parse(courseText);
    var modules = moduleTexts.map(function (text) { return JSON.parse(text); });
    var alive = function () { if (!host.goOn()) { throw new Error('Proof: stopped'); } };
    var probe = makeEngine(Proof.stage.windows({name: 'API', from: 0}, new Proof.stage.Clock(alive), ''));
    if (!(probe.scorm12 || probe.scorm2004 || probe.cmi5).connect || !probe.session.create) {
        throw new Error('This is no player.');
    }
    return function (howText) {
        var how = JSON.parse(howText);
        how.alive = alive;
        var result = Proof.prover.prove(course, modules, makeEngine, how);
        if (!how.keepsCalls) { result.launches.forEach(function (launch) { launch.calls = []; }); }
        return JSON.stringify(result);
    };
}))"_s;

QLoggingCategory::CategoryFilter otherFilter = nullptr;

/// The script engine warns of closures that name what is declared below them, which is no mistake.
void filterWarnings(QLoggingCategory *category)
{
    if (otherFilter)
        otherFilter(category);
    if (qstrcmp(category->categoryName(), "qt.qml.compiler") == 0)
        category->setEnabled(QtWarningMsg, false);
}

void quietCompiler()
{
    static const bool isDone = [] {
        otherFilter = QLoggingCategory::installFilter(filterWarnings);
        return true;
    }();
    Q_UNUSED(isDone);
}

Result<QString> textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, tr("A part of Carrel is missing. Install Carrel again."),
                     path};
    return QString::fromUtf8(file.readAll());
}

} // namespace

bool ProofHost::goOn()
{
    ++m_beats;
    m_wasStopped = m_wasStopped || (m_mayGoOn && !m_mayGoOn());
    return !m_wasStopped;
}

ProofWatch::ProofWatch(QJSEngine &engine, const ProofHost &host)
    : m_engine(engine)
    , m_host(host)
    , m_thread([this] { watch(); })
{ }

ProofWatch::~ProofWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_ended.notify_all();
    m_thread.join();
}

void ProofWatch::watch()
{
    std::unique_lock lock(m_mutex);
    for (int beats = -1; !m_isOver; beats = m_host.beats()) {
        const bool isOver = m_ended.wait_for(lock, longestSilence, [this] { return m_isOver; });
        if (!isOver && beats == m_host.beats())
            m_engine.setInterrupted(true);
    }
}

ProofEngine::ProofEngine(std::function<bool()> mayGoOn)
    : m_host(std::move(mayGoOn))
{
    quietCompiler();
    QJSEngine::setObjectOwnership(&m_host, QJSEngine::CppOwnership);
}

Error ProofEngine::failed(const QJSValue &problem) const
{
    if (m_host.wasStopped())
        return {ErrorCode::Cancelled, tr("Cancelled. Nothing was changed.")};
    return {ErrorCode::Damaged,
            tr("The player of this package cannot be run. Export the course again, and report it "
               "if that does not help."),
            problem.toString() + u" at line "_s + problem.property(u"lineNumber"_s).toString()};
}

Result<> ProofEngine::loadOwn()
{
    CARREL_TRY_VALUE(list, textOf(u":/proof/files.txt"_s));
    for (const QString &name : list.split(u'\n', Qt::SkipEmptyParts)) {
        if (name.startsWith(u'#'))
            continue;
        CARREL_TRY_VALUE(text, textOf(u":/proof/"_s + name));
        const QJSValue value = m_engine.evaluate(text, name);
        if (value.isError())
            return failed(value);
    }
    return {};
}

Result<> ProofEngine::load(const QByteArray &player)
{
    if (!m_isLoaded)
        CARREL_TRY(loadOwn());
    m_isLoaded = true;
    const ProofWatch watch(m_engine, m_host);
    m_player = m_engine.evaluate(QString(around).arg(QString::fromUtf8(player)), u"player"_s);
    return m_player.isCallable() ? Result<>() : failed(m_player);
}

Result<> ProofEngine::open(const ProofCourse::Part &part)
{
    QJSValue modules = m_engine.newArray(uint(part.modules.size()));
    for (qsizetype i = 0; i < part.modules.size(); ++i)
        modules.setProperty(quint32(i), QString::fromUtf8(part.modules[i]));
    const QJSValue open = m_engine.evaluate(opener);
    m_prove = open.call(
        {m_player, m_engine.newQObject(&m_host), QString::fromUtf8(part.course), modules});
    return m_prove.isCallable() ? Result<>() : failed(m_prove);
}

Result<LearnerProof> ProofEngine::prove(const QJsonObject &how)
{
    const ProofWatch watch(m_engine, m_host);
    const QJSValue result =
        m_prove.call({QString::fromUtf8(QJsonDocument(how).toJson(QJsonDocument::Compact))});
    if (result.isError() || !result.isString())
        return failed(result);
    return learnerProofFrom(result.toString().toUtf8());
}

} // namespace carrel
