#include "reports/zienswijze/brief.hpp"

#include "analysis/artikel.hpp"
#include "analysis/raadsbesluit.hpp"
#include "base/error.hpp"

#include <fmt/format.h>

namespace grip::reports::zienswijze {
namespace {

/// A commissie cannot decide, and what the college does in the name of the raad rests on a decision of the raad.
void eis_besluitnemer(const View& view, const Stand& stand, const Zienswijze& zienswijze, const Location& plaats) {
    switch (analysis::bezwaar(stand.data.gemeente, zienswijze)) {
    case analysis::Bezwaar::geen: return;
    case analysis::Bezwaar::zonder_mandaat:
        weiger(view, plaats, "niet geregistreerd is waarmee de raad dit aan het college opdroeg; vul `mandaat` in");
    case analysis::Bezwaar::commissie:
        weiger(view, plaats,
               fmt::format("op {} vergaderde een commissie, en die stelt geen zienswijze vast; vul bij "
                           "`datum` de dag van de raad in",
                           long_dutch(*zienswijze.datum)));
    case analysis::Bezwaar::geen_raad:
        weiger(view, plaats,
               fmt::format("op {} vergaderde volgens de agenda geen raad", long_dutch(*zienswijze.datum)));
    }
}

void eis_besluit(const View& view, const Stand& stand, const Zienswijze* zienswijze, const Location& plaats) {
    if (zienswijze != nullptr && zienswijze->origin.withheld) weiger(view, plaats, "deze zienswijze is vertrouwelijk");
    if (zienswijze == nullptr || !zienswijze->besluit)
        weiger(view, plaats, "niet geregistreerd is wat de raad besloot; vul `besluit` in bij `zienswijze`");
    if (!zienswijze->datum)
        weiger(view, plaats, "niet geregistreerd is wanneer de raad besloot; vul `datum` in bij `zienswijze`");
    if (*zienswijze->datum > stand.peildatum)
        weiger(view, plaats, fmt::format("de raad besluit pas op {}", long_dutch(*zienswijze->datum)));
    eis_besluitnemer(view, stand, *zienswijze, plaats);
}

} // namespace

void weiger(const View& view, const Location& plaats, std::string_view reden) {
    const bool genoemd = view.stuk.text.find(view.samenwerking.text) != std::string::npos;
    throw NoPaper{fmt::format("Er is geen brief gemaakt over {}{}: {} ({}).", view.stuk.text,
                              genoemd ? "" : " van " + view.samenwerking.text, reden, plaats.file)};
}

std::optional<Tekst> grondslag(const std::string& artikel) {
    const bool een_van = artikel.find(" of ") != std::string::npos; // of which chapter is not known: that is no ground
    if (artikel.empty() || een_van) return {};
    return Tekst{analysis::voluit(artikel)};
}

void zet_zienswijze(View& view, const Stand& stand, const Zienswijze* zienswijze, const Location& plaats,
                    const std::optional<Proza>& voorstel) {
    eis_besluit(view, stand, zienswijze, plaats);
    view.besluit = *zienswijze->besluit;
    view.datum = *zienswijze->datum;
    if (zienswijze->door == Besluitnemer::college) view.mandaat = zienswijze->mandaat;
    if (zienswijze->reactie_datum.value_or(Date::max()) <= stand.peildatum) view.beantwoord = zienswijze->reactie_datum;
    view.voorlopig = zienswijze->voorlopig;
    view.geen = view.besluit == Zienswijzebesluit::geen;
    view.zonder_opmerkingen = view.besluit == Zienswijzebesluit::zonder_opmerkingen;
    if (view.geen || view.zonder_opmerkingen) return;
    view.tekst = zienswijze->vastgestelde_tekst ? zienswijze->vastgestelde_tekst : voorstel;
    if (!view.tekst)
        weiger(view, plaats,
               "de vastgestelde tekst staat niet in het register; vul `vastgestelde_tekst` in, of zet "
               "bij het agendapunt `voorstel`, `conceptzienswijze` en `raadsbesluit: ongewijzigd` als de raad het "
               "voorstel zo aannam");
}

} // namespace grip::reports::zienswijze
