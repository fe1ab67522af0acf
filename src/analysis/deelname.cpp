#include "analysis/deelname.hpp"

#include "analysis/levensloop.hpp"

#include <algorithm>

namespace grip::analysis {
namespace {

Date eerste_dag(Jaar jaar) { return first_day(jaar.year); }
Date laatste_dag(Jaar jaar) { return last_day(jaar.year); }

std::int64_t dagen_tussen(Date van, Date tot) { return (tot - van).count() + 1; }

void tel_op(std::vector<Deelname>& result, const std::string& naam, Date van, Date tot, Jaar jaar) {
    auto found = std::ranges::find(result, naam, &Deelname::naam);
    if (found == result.end()) found = result.insert(result.end(), {naam, 0, false, {}});
    found->dagen =
        std::min(found->dagen + dagen_tussen(van, tot), dagen_van(jaar)); // who stands there twice takes part once
    Periode& periode = found->perioden.emplace_back();
    if (van == eerste_dag(jaar)) found->vanaf_januari = true;
    else periode.begint = van;
    if (tot != laatste_dag(jaar)) periode.eindigt = tot;
}

} // namespace

std::int64_t dagen_van(Jaar jaar) { return dagen_tussen(eerste_dag(jaar), laatste_dag(jaar)); }

std::vector<Deelname> deelnames(const Samenwerking& samenwerking, Jaar jaar) {
    std::vector<Deelname> result;
    for (const Deelnemer& deelnemer : samenwerking.wie.deelnemers) {
        if (!deelnemer.naam) continue;
        const Date sinds = komt_nog(samenwerking) ? eerste_dag(jaar) : deelnemer.sinds.value_or(eerste_dag(jaar));
        const Date van = std::max(sinds, eerste_dag(jaar));
        const Date tot = std::min(deelnemer.tot.value_or(laatste_dag(jaar)), laatste_dag(jaar));
        if (van <= tot) tel_op(result, deelnemer.naam->text, van, tot, jaar);
    }
    return result;
}

std::vector<Tekst> genoemde_betalers(const Samenwerking& samenwerking, const Onderdeel& onderdeel) {
    if (!onderdeel.deelnemers.empty() || !onderdeel.taak) return onderdeel.deelnemers;
    const auto& taken = samenwerking.takenpakket.taken;
    const auto is_meant = [&](const Taak& taak) { return taak.id.text == onderdeel.taak->id; };
    const auto taak = std::ranges::find_if(taken, is_meant);
    return taak == taken.end() ? std::vector<Tekst>{} : taak->deelnemers;
}

Betalers betalers(const Samenwerking& samenwerking, const Onderdeel& onderdeel, Jaar jaar) {
    const auto& allen = samenwerking.wie.deelnemers;
    Betalers result;
    result.deelnames = deelnames(samenwerking, jaar);
    const std::vector<Tekst> namen = genoemde_betalers(samenwerking, onderdeel);
    if (!namen.empty()) {
        std::vector<Deelname> genoemd;
        for (const Tekst& naam : namen) {
            if (std::ranges::find(genoemd, naam.text, &Deelname::naam) != genoemd.end()) continue;
            const auto found = std::ranges::find(result.deelnames, naam.text, &Deelname::naam);
            if (found != result.deelnames.end()) genoemd.push_back(*found);
            else if (allen.empty()) genoemd.push_back({naam.text, dagen_van(jaar), true, {Periode{}}});
            else if (std::ranges::find(allen, naam, &Deelnemer::naam) == allen.end())
                result.vreemden.push_back(naam.text);
        }
        result.deelnames = std::move(genoemd);
    }
    if (!onderdeel.naar_rato) std::erase_if(result.deelnames, [](const Deelname& d) { return !d.vanaf_januari; });
    return result;
}

bool bestaat_in(const Onderdeel& onderdeel, Jaar jaar) {
    return onderdeel.vanaf.value_or(jaar) <= jaar && jaar <= onderdeel.tot.value_or(jaar);
}

} // namespace grip::analysis
