// Every member of a record stands in its field table: a member that was forgotten there would never be read.
#include "model/register.hpp"

#include <doctest/doctest.h>

using namespace grip;

namespace {

/// Converts to whatever a member wants.
struct Probe {
    template <class T>
    operator T() const;
};

template <std::size_t>
using Indexed = Probe;

template <class T, std::size_t... index>
consteval bool takes(std::index_sequence<index...>) {
    return requires { T{Indexed<index>{}...}; };
}

/// The number of members of an aggregate: the most initialisers that it takes.
template <class T, std::size_t most = 40>
consteval std::size_t members() {
    if constexpr (most == 0 || takes<T>(std::make_index_sequence<most>{})) return most;
    else return members<T, most - 1>();
}

template <class R>
consteval std::size_t fields() {
    return apply_fields([](const auto&... field) { return sizeof...(field); }, R::fields);
}

/// All members are fields, but for the place of the record; a file's record also has the id that is its name.
template <class R, std::size_t others = 1>
constexpr bool complete = members<R>() == fields<R>() + others;

static_assert(complete<Aandachtspunten> && complete<Afspraak> && complete<Antwoord> && complete<Balanspost>);
static_assert(complete<Beinvloedbaar> && complete<Belangpercentage> && complete<Bepalingen> &&
              complete<BestuurlijkBelang>);
static_assert(complete<Bestuurslid> && complete<Bestuursomvang> && complete<Bevoegdheid> && complete<Boekjaar>);
static_assert(complete<Categorie> && complete<Criterium> && complete<Deelnemer> && complete<Doel> &&
              complete<DubbelePet>);
static_assert(complete<Evaluatie> && complete<Evaluatieantwoord> && complete<Evaluatievragen> &&
              complete<FinancieelBelang>);
static_assert(complete<GeenRisicos> && complete<Geld> && complete<Geldigheid> && complete<Gemeente> &&
              complete<Gevolg>);
static_assert(complete<Identiteit> && complete<Jaarcijfers> && complete<Karakter> && complete<Meerwaarde>);
static_assert(complete<Ontwikkeling> && complete<Organisatieregister> && complete<Rapporteur> && complete<Regelkeuze>);
static_assert(complete<Regeling> && complete<Regio> && complete<Risico> && complete<Risicobeeld>);
static_assert(complete<Samenwerking, 2> && complete<Sturingsprofiel> && complete<Toetsing> && complete<Toetsingskader>);
static_assert(complete<Uitgangspunt> && complete<Uittreding> && complete<Uitzondering> && complete<Volgen> &&
              complete<Vorm>);
static_assert(complete<Waarom> && complete<Wie> && complete<ZonderMaatregel>);

} // namespace

TEST_CASE("the options of an enum stand in its order") {
    for (const auto& option : options<Rechtsvorm>) CHECK(&option_of(option.value) == &option);
    for (const auto& option : options<Status>) CHECK(&option_of(option.value) == &option);
    for (const auto& option : options<Oordeel>) CHECK(&option_of(option.value) == &option);
    for (const auto& option : options<Aard>) CHECK(&option_of(option.value) == &option);
    for (const auto& option : options<Meerwaardesoort>) CHECK(&option_of(option.value) == &option);
    for (const auto& option : options<Bestuursorgaan>) CHECK(&option_of(option.value) == &option);
    for (const auto& option : options<Ernst>) CHECK(&option_of(option.value) == &option);
}
