# Writes the source that knows version and commit. Called with -DOUTPUT=<source> -DVERSION=<version> -DADDRESS=<url>
# -DROOT=<repository>
execute_process(COMMAND git -C "${ROOT}" rev-parse --short=12 HEAD
    OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE failed)
if(failed)
    set(commit "onbekend")
endif()
# The day of the commit, so that the same source gives the same bytes on every day that it is built.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    string(TIMESTAMP day "%Y-%m-%d" UTC) # obeys it
else()
    execute_process(COMMAND git -C "${ROOT}" log -1 --format=%cs
        OUTPUT_VARIABLE day OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
file(WRITE "${OUTPUT}.new" "#include \"base/version.hpp\"

namespace grip {

std::string_view version() { return \"${VERSION}\"; }
std::string_view commit() { return \"${commit}\"; }
std::string_view commit_day() { return \"${day}\"; }
std::string_view address() { return \"${ADDRESS}\"; }

} // namespace grip
")
execute_process(COMMAND "${CMAKE_COMMAND}" -E copy_if_different "${OUTPUT}.new" "${OUTPUT}")
