#include "analysis/deelnemers.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules {
namespace {

using enum Bestuursorgaan;

/// The function that cannot have a seat, given who takes part.
std::optional<Functie> verkeerde_functie(const std::vector<const Deelnemer*>& deelnemers) {
    if (analysis::alleen(deelnemers, {raad, provinciale_staten, algemeen_bestuur})) return Functie::wethouder;
    if (analysis::alleen(deelnemers, {college, gedeputeerde_staten, dagelijks_bestuur})) return Functie::raadslid;
    return {};
}

/// Another law decides who sits.
bool bij_andere_wet(const Samenwerking& s) {
    return s.karakter.grondslag == Grondslag::wettelijk_verplicht && !s.karakter.wettelijke_grondslagen.empty();
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s) || bij_andere_wet(s) || geldend(context, "samenstelling-algemeen-bestuur", s) == nullptr)
            continue;
        const auto verkeerd = verkeerde_functie(analysis::deelnemers_op(s.wie, context.peildatum));
        for (const Bestuurslid& lid : s.wie.bestuur) {
            if (!verkeerd || lid.orgaan != Orgaan::ab || lid.functie != verkeerd) continue;
            findings.add(at(lid, &Bestuurslid::functie),
                         fmt::format("een {} in het algemeen bestuur, terwijl alleen {} deelnemen", label_of(*verkeerd),
                                     *verkeerd == Functie::wethouder ? "raden" : "colleges"),
                         "Kijk na wie is aangewezen, en of `organen` bij de deelnemers klopt.");
        }
    }
}

} // namespace

extern constinit const Check wgr_bestuurslid_uit_verkeerd_orgaan{
    {"wgr/bestuurslid-uit-verkeerd-orgaan", Severity::waarschuwing, false,
     "Een lid van het algemeen bestuur uit een orgaan dat niet deelneemt", "Wgr art. 13",
     "Nemen alleen raden deel, dan zitten er raadsleden in het algemeen bestuur; nemen alleen colleges deel, dan "
     "leden van colleges. Bij een regeling van raden en colleges samen kan beide. Kijk na wie is aangewezen, en "
     "door wie. Bepaalt een andere wet wie er zit, zoals bij een veiligheidsregio, noem die wet dan bij "
     "`wettelijke_grondslagen`."},
    run};

} // namespace grip::rules
