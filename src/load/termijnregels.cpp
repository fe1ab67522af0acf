#include "load/termijnregels.hpp"

#include "schema/rules.hpp"

namespace grip::load {
namespace {

int durations(const Termijn& t) {
    return int{t.weken.has_value()} + int{t.dagen.has_value()} + int{t.maanden.has_value()};
}

bool has_one_shape(const Termijn& t) {
    if (t.voor_dag) return t.jaar && durations(t) == 0 && !t.voor && !t.na;
    if (t.jaar || (t.voor && t.na) || durations(t) > 1) return false;
    return durations(t) == 1 ? t.voor || t.na : t.voor.has_value();
}

void check_anker(const Termijnregel& regel, yaml::Faults& faults) {
    if (regel.termijn->voor != regel.stap && regel.termijn->na != regel.stap) return;
    faults.add(schema::rules::waarde_ongeldig, at(*regel.termijn), "deze termijn wordt gerekend vanaf de stap zelf",
               "Noem bij `voor` of `na` een andere stap dan bij `stap`.");
}

} // namespace

void check_termijnregels(const std::vector<Termijnregel>& regels, yaml::Faults& faults) {
    for (const Termijnregel& regel : regels) {
        if (!regel.termijn) continue;
        check_anker(regel, faults);
        if (regel.termijn->voor_dag && !regel.termijn->jaar) {
            faults.add(schema::rules::waarde_ongeldig, at(*regel.termijn, &Termijn::voor_dag),
                       "bij `voor_dag` hoort `jaar`",
                       "Schrijf bijvoorbeeld {voor_dag: 04-30, jaar: -1}: voor 30 april van het jaar ervoor.");
            continue;
        }
        if (has_one_shape(*regel.termijn)) continue;
        faults.add(
            schema::rules::waarde_ongeldig, at(*regel.termijn), "deze sleutels vormen samen geen termijn",
            "Schrijf een van deze vier: {weken: 12, voor: aangeboden_ab}, {weken: 2, na: vastgesteld}, "
            "{voor: vastgesteld} of {voor_dag: 04-30, jaar: -1}. In plaats van weken mag het om dagen of maanden "
            "gaan.");
    }
}

} // namespace grip::load
