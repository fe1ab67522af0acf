// Files → one immutable Register, and every fault of form in it.
#pragma once

#include "base/finding.hpp"
#include "load/huisstijl.hpp"
#include "model/register.hpp"
#include "source/source.hpp"

#include <span>
#include <string>

namespace grip::load {

struct Loaded {
    Register data;
    std::vector<Finding> findings;
    Huisstijl huisstijl;
    /// False when gemeente.yaml or a file of kader/ has a fault: then nothing else can be said of the register.
    bool usable = true;
};

/// Files are read in parallel; the result does not depend on the number of threads. Throws WorldError when there
/// is no register or it cannot be read. `rules` are those to which the register may refer.
Loaded load(const source::Source& source, std::span<const Rule* const> rules);

} // namespace grip::load
