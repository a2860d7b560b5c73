package nl.omdehoek.ui.kit;

import nl.omdehoek.geography.Area;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.geography.DistrictCode;
import nl.omdehoek.geography.MunicipalityCode;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.people.HeldRole;
import nl.omdehoek.wording.Texts;
import org.springframework.stereotype.Component;

/** Says which role somebody has, and where. */
@Component
public class RoleWords {

    private final Neighbourhoods neighbourhoods;

    RoleWords(Neighbourhoods neighbourhoods) {
        this.neighbourhoods = neighbourhoods;
    }

    /** {@code Verbinder: wijk Beesd, West Betuwe}; an administrator is it everywhere. */
    public String of(HeldRole held, Texts texts) {
        var role = texts.get("role." + held.role());
        var area = held.area();
        return area == null ? role : role + ": " + area(area, texts);
    }

    /** {@code wijk Beesd, West Betuwe}. */
    public String area(AreaCode code, Texts texts) {
        var name = neighbourhoods.area(code).map(Area::name).orElse(code.value());
        var municipality =
                neighbourhoods.municipality(code.municipality()).map(Area::name).orElse("");
        return switch (code) {
            case MunicipalityCode _ -> texts.get("area.municipality", name);
            case DistrictCode _ -> texts.get("area.district", name, municipality);
            case NeighbourhoodCode _ -> texts.get("area.neighbourhood", name, municipality);
        };
    }
}
