#include "analysis/risico/vouwing.hpp"

#include "analysis/risico/fourier.hpp"

#include <algorithm>
#include <complex>

namespace grip::analysis {
namespace {

using Complex = std::complex<double>;

/// Below this many cells multiplying each with each is faster, and exact.
constexpr std::size_t kort = 48;

Reeks vouw_kort(const Reeks& a, const Reeks& b) {
    Reeks sum(a.size() + b.size() - 1, 0);
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::size_t j = 0; j < b.size(); ++j) sum[i + j] += a[i] * b[j];
    }
    return sum;
}

std::vector<Complex> transform(const Reeks& real, const Reeks& imaginary, const kissfft<double>& transform,
                               std::size_t length) {
    std::vector<Complex> packed(length);
    for (std::size_t i = 0; i < real.size(); ++i) packed[i].real(real[i]);
    for (std::size_t i = 0; i < imaginary.size(); ++i) packed[i].imag(imaginary[i]);
    std::vector<Complex> result(length);
    transform.transform(packed.data(), result.data());
    return result;
}

/// Multiplies the transforms of the real and of the imaginary parts apart. Those of a real sequence are symmetric, so
/// that the two can be told from each other.
std::vector<Complex> product(const std::vector<Complex>& a, const std::vector<Complex>& b) {
    const std::size_t length = a.size();
    std::vector<Complex> result(length);
    for (std::size_t k = 0; k < length; ++k) {
        const std::size_t mirror = k == 0 ? 0 : length - k;
        const Complex a_mirror = std::conj(a[mirror]);
        const Complex b_mirror = std::conj(b[mirror]);
        const Complex real = (a[k] + a_mirror) * (b[k] + b_mirror);
        const Complex imaginary = (a[k] - a_mirror) * (b[k] - b_mirror);
        result[k] = {(real.real() + imaginary.imag()) / 4, (real.imag() - imaginary.real()) / 4};
    }
    return result;
}

/// The inverse transform of a product; each of its two parts is cut to its length. Rounding in the transform leaves traces
/// of some 10⁻¹⁷ around zero; no chance is negative.
Grenzen terug(const std::vector<Complex>& product, std::size_t onder, std::size_t boven,
              const kissfft<double>& forward) {
    const std::size_t length = product.size();
    std::vector<Complex> back(length);
    forward.transform(product.data(), back.data()); // the inverse, read backwards
    const auto scale = static_cast<double>(length);
    Grenzen sum{Reeks(onder), Reeks(boven)};
    const auto at = [&](std::size_t i) { return back[i == 0 ? 0 : length - i] / scale; };
    for (std::size_t i = 0; i < onder; ++i) sum.onder[i] = std::max(0.0, at(i).real());
    for (std::size_t i = 0; i < boven; ++i) sum.boven[i] = std::max(0.0, at(i).imag());
    return sum;
}

Grenzen vouw_lang(const Grenzen& a, const Grenzen& b, Fourier& fourier) {
    const std::size_t onder = a.onder.size() + b.onder.size() - 1;
    const std::size_t boven = a.boven.size() + b.boven.size() - 1;
    const std::size_t length = Fourier::length_for(std::max(onder, boven));
    const kissfft<double>& forward = fourier.of(length);
    return terug(product(transform(a.onder, a.boven, forward, length), transform(b.onder, b.boven, forward, length)),
                 onder, boven, forward);
}

/// Of two sequences in one transform: with z = a + ib, the product of their transforms is (z² − conj(mirror z)²) / 4i.
Reeks vouw_lang(const Reeks& a, const Reeks& b, Fourier& fourier) {
    const std::size_t size = a.size() + b.size() - 1;
    const std::size_t length = Fourier::length_for(size);
    const kissfft<double>& forward = fourier.of(length);
    const std::vector<Complex> both = transform(a, b, forward, length);
    std::vector<Complex> result(length);
    for (std::size_t k = 0; k < length; ++k) {
        const Complex mirror = std::conj(both[k == 0 ? 0 : length - k]);
        const Complex square = (both[k] + mirror) * (both[k] - mirror);
        result[k] = {square.imag() / 4, -square.real() / 4};
    }
    return terug(result, size, 0, forward).onder;
}

std::size_t kortste(const Reeks& a, const Reeks& b) { return std::min(a.size(), b.size()); }

} // namespace

void tel_op(Reeks& sum, const Reeks& other, double factor) {
    if (sum.size() < other.size()) sum.resize(other.size(), 0);
    for (std::size_t i = 0; i < other.size(); ++i) sum[i] += factor * other[i];
}

void tel_op(Grenzen& sum, const Grenzen& other, double factor) {
    tel_op(sum.onder, other.onder, factor);
    tel_op(sum.boven, other.boven, factor);
}

void maal(Reeks& reeks, double factor) {
    for (double& kans : reeks) kans *= factor;
}

void maal(Grenzen& grenzen, double factor) {
    maal(grenzen.onder, factor);
    maal(grenzen.boven, factor);
}

std::size_t Fourier::length_for(std::size_t least) {
    std::size_t power = 1;
    while (power < least) power *= 2;
    const std::size_t five_eighths = power / 8 * 5;
    const std::size_t three_quarters = power / 4 * 3;
    if (five_eighths >= least) return five_eighths;
    return three_quarters >= least ? three_quarters : power;
}

Reeks vouw(const Reeks& a, const Reeks& b, Fourier& fourier) {
    if (kortste(a, b) <= kort) return vouw_kort(a, b);
    return vouw_lang(a, b, fourier);
}

Grenzen vouw(const Grenzen& a, const Grenzen& b, Fourier& fourier) {
    if (kortste(a.onder, b.onder) <= kort) return {vouw_kort(a.onder, b.onder), vouw_kort(a.boven, b.boven)};
    return vouw_lang(a, b, fourier);
}

/// b and c are the two parts of one transform.
std::pair<Reeks, Reeks> vouw_met(const Reeks& a, const Reeks& b, const Reeks& c, Fourier& fourier) {
    if (kortste(a, b) <= kort || kortste(a, c) <= kort) return {vouw(a, b, fourier), vouw(a, c, fourier)};
    const std::size_t met_b = a.size() + b.size() - 1;
    const std::size_t met_c = a.size() + c.size() - 1;
    const std::size_t length = Fourier::length_for(std::max(met_b, met_c));
    const kissfft<double>& forward = fourier.of(length);
    std::vector<Complex> samen = transform(b, c, forward, length);
    const std::vector<Complex> van_a = transform(a, {}, forward, length);
    for (std::size_t k = 0; k < length; ++k) samen[k] *= van_a[k];
    Grenzen sums = terug(samen, met_b, met_c, forward);
    return {std::move(sums.onder), std::move(sums.boven)};
}

std::pair<Grenzen, Grenzen> vouw_met(const Grenzen& a, const Grenzen& b, const Grenzen& c, Fourier& fourier) {
    return {vouw(a, b, fourier), vouw(a, c, fourier)};
}

Reeks weeg(const Reeks& waarde, const Reeks& b, std::size_t lengte, Fourier& fourier) {
    const Reeks backwards{b.rbegin(), b.rend()};
    const Reeks sum = vouw(waarde, backwards, fourier);
    Reeks result(lengte, 0);
    for (std::size_t x = 0; x < lengte && x + b.size() - 1 < sum.size(); ++x) result[x] = sum[x + b.size() - 1];
    return result;
}

} // namespace grip::analysis
