package nl.omdehoek.ui.shell;

import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may come in, and what a browser is told to keep out. */
@Configuration
class SecurityChain {

    private static final Pattern HOST = Pattern.compile("^https://([^/]+)/");

    @Bean
    SecurityFilterChain house(HttpSecurity http, @Value("${omdehoek.map.tiles}") String tiles) throws Exception {
        return http.addFilterBefore(new SameOrigin(), SecurityContextHolderFilter.class)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        it -> it.anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::permitAll)
                                .enableCsrfConfiguration(false)
                                .enableRequestCacheConfiguration(false)
                                .enableLogoutConfiguration(false))
                .csrf(it -> it.disable())
                .logout(it -> it.disable())
                .requestCache(it -> it.disable())
                .headers(it -> it.referrerPolicy(r -> r.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                        .addHeaderWriter((request, response) -> {
                            if (!response.containsHeader("Content-Security-Policy")) {
                                response.setHeader(
                                        "Content-Security-Policy", ContentPolicy.header(request, tileServer(tiles)));
                            }
                        }))
                .build();
    }

    /** Beside Vaadin's own, which cannot be left out. */
    @Bean
    @Primary
    NavigationAccessControl houseAccess(
            List<NavigationAccessChecker> checkers, NavigationAccessControlConfigurer configurer) {
        return configurer.build(HouseAccess::new, checkers);
    }

    /** Map tiles come from elsewhere, if the portal was set to show them. */
    private static String tileServer(String tiles) {
        var host = HOST.matcher(tiles);
        return host.find() ? " https://" + host.group(1).replace("{s}", "*") : "";
    }
}
