# Writes the source that knows version and commit. Called with -DOUTPUT=<source> -DVERSION=<version> -DADDRESS=<url>
# -DROOT=<repository>
execute_process(COMMAND git -C "${ROOT}" rev-parse --short=12 HEAD
    OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE failed)
if(failed)
    set(commit "onbekend")
endif()
file(WRITE "${OUTPUT}.new" "#include \"base/version.hpp\"

namespace grip {

std::string_view version() { return \"${VERSION}\"; }
std::string_view commit() { return \"${commit}\"; }
std::string_view address() { return \"${ADDRESS}\"; }

} // namespace grip
")
execute_process(COMMAND "${CMAKE_COMMAND}" -E copy_if_different "${OUTPUT}.new" "${OUTPUT}")
