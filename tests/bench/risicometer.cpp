// Times the parts of the computation apart, for `tests/bench/risico`: of a register, with so many draws, the seconds as
// JSON, and whether it is right.
#include "analysis/risico/simulatie.hpp"
#include "analysis/risico/staart.hpp"
#include "load/load.hpp"
#include "rules/all.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

using namespace grip;
using namespace grip::analysis;

namespace {

template <class F>
double seconds(const F& f) {
    const auto start = std::chrono::steady_clock::now();
    f();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    const load::Loaded loaded = load::load(source::disk(argv[1]), rules::all());
    const auto posten = risicoposten(loaded.data, Date{std::chrono::year{2026} / 11 / 25});
    const auto met = meegeteld(posten);
    const auto zonder = zonder_maatregelen(posten);
    Totaal som;
    std::vector<double> aandelen;
    const double kwantielen = seconds([&] { som = totaal(met); });
    const double staart = seconds([&] { aandelen = aandelen_in_staart(met, 0.9); });
    const double tijd_zonder = seconds([&] { totaal(zonder); });
    const double afwijking = std::max(std::abs(tot_en_met(som.lagen, &Laag::onder, som.som_maxima) - 1),
                                      std::abs(tot_en_met(som.lagen, &Laag::boven, 2 * som.som_maxima) - 1));
    Trekkingen totalen;
    const double simulatie = seconds([&] { totalen = simuleer(met, std::stoul(argv[2]), 1); });
    constexpr std::size_t enkele = 100'000;
    const bool gelijk = simuleer(met, enkele, 1, 1) == simuleer(met, enkele, 1, 4);
    std::printf(R"({"kwantielen": %.6f, "staart": %.6f, "zonder_maatregelen": %.6f, "simulatie": %.6f, )"
                R"("afwijking": %.3e, "gelijk": %s})"
                "\n",
                kwantielen, staart, tijd_zonder, simulatie, afwijking, gelijk ? "true" : "false");
}
