// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/coursesettings.h"

#include "core/base/translate.h"
#include "core/edit/courseedits.h"
#include "core/edit/editsession.h"
#include "core/model/settings.h"
#include "ui/forms/controls.h"
#include "ui/inspector/card.h"
#include "ui/inspector/lmswords.h"
#include "ui/inspector/lookcard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int descriptionLines = 4;

struct Language
{
    QString tag;
    QString name; ///< As its speakers call it.
};

/// Offered by name; any other can be typed by its short code.
const QList<Language> &offeredLanguages()
{
    static const QList<Language> languages{
        {u"ca"_s, u"Català"_s},     {u"cs"_s, u"Čeština"_s},  {u"da"_s, u"Dansk"_s},
        {u"de"_s, u"Deutsch"_s},    {u"en"_s, u"English"_s},  {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s},   {u"it"_s, u"Italiano"_s}, {u"hu"_s, u"Magyar"_s},
        {u"nl"_s, u"Nederlands"_s}, {u"nb"_s, u"Norsk"_s},    {u"pl"_s, u"Polski"_s},
        {u"pt"_s, u"Português"_s},  {u"ro"_s, u"Română"_s},   {u"fi"_s, u"Suomi"_s},
        {u"sv"_s, u"Svenska"_s},    {u"tr"_s, u"Türkçe"_s},   {u"el"_s, u"Ελληνικά"_s},
        {u"uk"_s, u"Українська"_s}, {u"he"_s, u"עברית"_s},    {u"ar"_s, u"العربية"_s},
        {u"zh"_s, u"中文"_s},       {u"ja"_s, u"日本語"_s},   {u"ko"_s, u"한국어"_s}};
    return languages;
}

QString languageText(const Language &language)
{
    return u"%1 (%2)"_s.arg(language.name, language.tag);
}

/// What the box shows for a tag: its name if it is offered.
QString languageText(const QString &tag)
{
    const auto offered = std::ranges::find(offeredLanguages(), tag, &Language::tag);
    return offered == offeredLanguages().end() ? tag : languageText(*offered);
}

} // namespace

CourseSettingsView::CourseSettingsView(EditSession &session, MediaDesk &media, const NodeId &course,
                                       QWidget *parent)
    : NodeSettings(session, course, parent)
    , m_title(lineEdit(u"title"_s,
                       [this] {
                           const QString title = m_title->text();
                           return title.trimmed().isEmpty() ? Result<>()
                                                            : renameCourse(this->session(), title);
                       }))
    , m_author(lineEdit(u"author"_s, [this] { return keep(); }))
    , m_description(textEdit(u"description"_s, descriptionLines, [this] { return keep(); }))
    , m_language(new QComboBox)
    , m_minutes(
          spinBox(u"minutes"_s, mostMinutes, carrel::tr("not given"), [this] { return keep(); }))
    , m_completion(choiceBox({carrel::tr("All pages seen"), carrel::tr("Pass mark reached"),
                              carrel::tr("All pages seen and pass mark reached"),
                              carrel::tr("All required blocks done")},
                             [this] { return keep(); }))
    , m_passMark(spinBox(u"passMark"_s, 100, {}, [this] { return keep(); }))
    , m_finishedAs(
          choiceBox({carrel::tr("Passed"), carrel::tr("Completed")}, [this] { return keep(); }))
    , m_sendPassMark(checkBox(carrel::tr("Tell the LMS the pass mark"), [this] { return keep(); }))
    , m_attestation(checkBox(carrel::tr("Offer an attestation"), [this] { return keep(); }))
    , m_logoAlt(lineEdit(u"logoAlt"_s, [this] { return keep(); }))
{
    m_minutes->setSuffix(carrel::tr(" min", "behind a number of minutes"));
    m_passMark->setSuffix(carrel::tr(" %", "behind a number: percent"));
    createAbout();
    createLook(media);
    createFinishing();
    createGrade();
    readAnew();
}

QStringList CourseSettingsView::allLabels()
{
    return {carrel::tr("Title"),
            carrel::tr("Language of the course"),
            carrel::tr("Planned time"),
            carrel::tr("Author"),
            carrel::tr("Description"),
            carrel::tr("Theme"),
            carrel::tr("Typeface"),
            carrel::tr("Description of the logo"),
            carrel::tr("Finished when"),
            carrel::tr("Pass mark"),
            carrel::tr("Offer an attestation"),
            carrel::tr("Reported as"),
            carrel::tr("Tell the LMS the pass mark")};
}

void CourseSettingsView::createAbout()
{
    m_language->setObjectName(u"language"_s);
    m_language->setEditable(true);
    m_language->setInsertPolicy(QComboBox::NoInsert);
    for (const Language &language : offeredLanguages())
        m_language->addItem(languageText(language), language.tag);
    keepCalm(m_language);
    const auto keepLanguage = [this] {
        m_language->lineEdit()->setModified(false); // from now on the course says what it is
        choose([this] { return keep(); });
    };
    connect(m_language, &QComboBox::activated, this, keepLanguage);
    connect(m_language->lineEdit(), &QLineEdit::editingFinished, this, keepLanguage);

    Card *about = addCard();
    about->addRow(carrel::tr("Title"), m_title,
                  carrel::tr("Learners read it on every page, and the LMS lists it."));
    about->addRow(
        carrel::tr("Language of the course"), m_language,
        carrel::tr("Screen readers speak it, and the player has its buttons in it. Choose "
                   "one or type its short code, for example fr-CH."));
    about->addShortRow(carrel::tr("Planned time"), m_minutes,
                       carrel::tr("What you promise the learners for the whole course."));
    about->addRow(carrel::tr("Author"), m_author, carrel::tr("Who made the course."));
    about->addRow(carrel::tr("Description"), m_description,
                  carrel::tr("For whom it is and what it is good for, in two or three sentences."));
}

void CourseSettingsView::createLook(MediaDesk &media)
{
    m_look = new LookCard(media, m_logoAlt);
    addCard(m_look);
    connect(m_look, &LookCard::chosen, this, [this] { choose([this] { return keep(); }); });
}

void CourseSettingsView::createFinishing()
{
    Card *finishing = addCard(carrel::tr("When is it finished?"));
    finishing->addRow(carrel::tr("Finished when"), m_completion,
                      carrel::tr("What a learner has to do before the LMS shows it as finished. "
                                 "Blocks that are required have to be done with each of these: "
                                 "you say so in the settings of the block."));
    finishing->addShortRow(carrel::tr("Pass mark"), m_passMark,
                           carrel::tr("Percent of all points that a learner needs."));
    finishing->add(m_attestation);
    finishing->addHelp(carrel::tr("Learners who are done print or save it on the result page, with "
                                  "their name, the date, the score and the time. It is made in "
                                  "their browser: nobody signs it."));
    finishing->beginMore();
    finishing->addRow(carrel::tr("Reported as"), m_finishedAs,
                      carrel::tr("The word for a course in which the pass mark was reached. Some "
                                 "LMSs only count “Completed”."));
    finishing->add(m_sendPassMark);
    finishing->addHelp(carrel::tr("Some LMSs then decide about passed and failed themselves. Leave "
                                  "it off unless yours asks for it."));
}

void CourseSettingsView::createGrade()
{
    Card *grade = addCard(carrel::tr("From points to a grade"));
    m_grade = grade->addHelp({});
}

bool CourseSettingsView::concerns(const ChangeSet &changes) const
{
    return NodeSettings::concerns(changes) || changes.ids.contains(u"setting"_s);
}

QString CourseSettingsView::language() const
{
    const QString typed = m_language->currentText().trimmed();
    const int offered = m_language->findText(typed);
    return offered >= 0 ? m_language->itemData(offered).toString() : typed;
}

CourseSettings CourseSettingsView::settings() const
{
    CourseSettings settings;
    settings.language = language();
    settings.passMark = m_passMark->value();
    settings.completion = CourseSettings::Completion(m_completion->currentIndex());
    settings.finishedAs = CourseSettings::FinishedAs(m_finishedAs->currentIndex());
    settings.sendPassMark = m_sendPassMark->isChecked();
    settings.attestation = m_attestation->isChecked();
    settings.minutes = m_minutes->value();
    settings.author = m_author->text().trimmed();
    settings.description = m_description->toPlainText().trimmed();
    m_look->fill(settings);
    return settings;
}

Result<> CourseSettingsView::keep()
{
    return changeSettings(session(), settings());
}

void CourseSettingsView::read()
{
    const auto course = session().view().node(id());
    const auto stored = session().view().settings();
    if (!course || !*course || !stored)
        return;
    show(*m_title, (*course)->title);
    show(*m_author, stored->author);
    show(*m_description, stored->description);
    show(*m_minutes, stored->minutes);
    show(*m_passMark, stored->passMark);
    if (language() != stored->language && !m_language->lineEdit()->isModified())
        m_language->setCurrentText(languageText(stored->language));
    m_completion->setCurrentIndex(int(stored->completion));
    m_finishedAs->setCurrentIndex(int(stored->finishedAs));
    m_sendPassMark->setChecked(stored->sendPassMark);
    m_attestation->setChecked(stored->attestation);
    m_look->showSettings(*stored);
    show(*m_logoAlt, stored->logoAlt);
    m_grade->setText(gradeWords(*stored).join(u"\n\n"_s));
}

} // namespace carrel::ui
