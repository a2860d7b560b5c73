package nl.omdehoek.ui.staff;

import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.omdehoek.people.SignIn;
import nl.omdehoek.ui.shell.Limits;
import nl.omdehoek.ui.shell.Limits.Limit;
import nl.omdehoek.ui.shell.OpenSessions;
import nl.omdehoek.ui.shell.StaffPass;
import nl.omdehoek.ui.shell.StaffRights;
import nl.omdehoek.wording.Origin;
import nl.omdehoek.wording.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsFilter;
import org.springframework.security.web.webauthn.registration.WebAuthnRegistrationFilter;
import org.springframework.stereotype.Component;

/** Lets staff in by passkey, and add one: what {@code frontend/passkey.ts} asks for. */
@Component
class PasskeyDoor implements Customizer<HttpSecurity> {

    private static final RequestMatcher ASK = post("vragen");
    private static final RequestMatcher ENTER = post("binnen");
    private static final RequestMatcher MAKE = post("maken");
    private static final RequestMatcher KEEP = post("bewaren");

    private final WebAuthnRelyingPartyOperations ceremonies;
    private final PasskeyRecords records;
    private final StaffRights rights;
    private final Entrance entrance;
    private final SignIn signIn;
    private final Limits limits;
    private final OpenSessions sessions;
    private final SecurityContextHolderStrategy present;

    /** @param present who asks now: filters remember where to look when they are made, which is before it is said to all */
    PasskeyDoor(
            Origin origin,
            PasskeyOwners owners,
            PasskeyRecords records,
            StaffRights rights,
            Entrance entrance,
            SignIn signIn,
            Limits limits,
            OpenSessions sessions,
            SecurityContextHolderStrategy present) {
        this.ceremonies = ceremonies(origin, owners, records);
        this.records = records;
        this.rights = rights;
        this.entrance = entrance;
        this.signIn = signIn;
        this.limits = limits;
        this.sessions = sessions;
        this.present = present;
    }

    private static RequestMatcher post(String last) {
        return PathPatternRequestMatcher.withDefaults().matcher(POST, "/personeel/passkey/" + last);
    }

    /** The device has to know its user, by a finger or a code: then a passkey is two things at once. */
    private static WebAuthnRelyingPartyOperations ceremonies(
            Origin origin, PasskeyOwners owners, PasskeyRecords records) {
        var portal = PublicKeyCredentialRpEntity.builder()
                .id(origin.host())
                .name(Texts.in(Texts.DUTCH).get("portal.name"))
                .build();
        var ceremonies = new Webauthn4JRelyingPartyOperations(owners, records, portal, Set.of(origin.site()));
        ceremonies.setCustomizeCreationOptions(it -> it.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                .userVerification(UserVerificationRequirement.REQUIRED)
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .build()));
        ceremonies.setCustomizeRequestOptions(it -> it.userVerification(UserVerificationRequirement.REQUIRED));
        return ceremonies;
    }

    @Override
    public void customize(HttpSecurity http) {
        SecurityContextHolder.setContextHolderStrategy(present);
        http.authorizeHttpRequests(it -> it.requestMatchers(MAKE, KEEP).hasAuthority(StaffRights.PASSKEYS));
        var options = new PublicKeyCredentialCreationOptionsFilter(ceremonies);
        options.setRequestMatcher(MAKE);
        http.addFilterBefore(new Asking(), BasicAuthenticationFilter.class)
                .addFilterBefore(entering(), BasicAuthenticationFilter.class)
                .addFilterAfter(options, AuthorizationFilter.class)
                .addFilterAfter(new Keeping(), AuthorizationFilter.class);
    }

    /** This filter by itself would go on in the same session. */
    private WebAuthnAuthenticationFilter entering() {
        var filter = new WebAuthnAuthenticationFilter();
        filter.setRequiresAuthenticationRequestMatcher(ENTER);
        filter.setAuthenticationManager(this::recognise);
        filter.setSessionAuthenticationStrategy((it, request, _) -> {
            if (it instanceof StaffPass pass) {
                entrance.startAnew(pass, request);
                signIn.entered(pass.person(), "passkey");
            }
        });
        filter.setAuthenticationSuccessHandler((_, response, _) -> response.setStatus(HttpStatus.NO_CONTENT.value()));
        return filter;
    }

    private Authentication recognise(Authentication asked) {
        try {
            var owner = ceremonies.authenticate(((WebAuthnAuthenticationRequestToken) asked).getWebAuthnRequest());
            var pass = rights.pass(PasskeyOwners.person(owner.getId()), StaffPass.Way.PASSKEY);
            if (!pass.getAuthorities().isEmpty()) {
                return pass;
            }
        } catch (RuntimeException e) {
            throw new BadCredentialsException("The passkey is not right", e);
        }
        throw new BadCredentialsException("No role any more");
    }

    /** What is asked has to be remembered in a session, so not for whoever asks without end. */
    private final class Asking extends PublicKeyCredentialRequestOptionsFilter {

        Asking() {
            super(ceremonies);
            setRequestMatcher(ASK);
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
                throws ServletException, IOException {
            if (ASK.matches(request)
                    && !(sessions.holdOrHaveRoomFor(request)
                            && limits.take(Limit.PASSKEYS, request).isEmpty())) {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            } else {
                super.doFilterInternal(request, response, rest);
            }
        }
    }

    /** What cannot be kept is said to be so, and is no failure of ours. */
    private final class Keeping extends WebAuthnRegistrationFilter {

        Keeping() {
            super(records, ceremonies);
            setRegisterCredentialMatcher(KEEP);
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
                throws ServletException, IOException {
            if (!KEEP.matches(request)) {
                rest.doFilter(request, response);
                return;
            }
            try {
                super.doFilterInternal(request, response, rest);
            } catch (RuntimeException _) {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
            }
        }
    }
}
