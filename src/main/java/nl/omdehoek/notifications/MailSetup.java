package nl.omdehoek.notifications;

import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import nl.omdehoek.wording.Origin;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Chooses where letters go: to the mail server that was set; without one to a page, in the demo; else nowhere yet. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailSetup {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Also where texts go that no provider takes; one that does goes before. */
    @Bean
    @Fallback
    ShownLetters shownLetters(
            LetterText text, Clock clock, MailSettings settings, @Value("${omdehoek.demo}") boolean demo) {
        return new ShownLetters(text, clock, demo && settings.host().isBlank());
    }

    @Bean
    @Primary
    Delivery delivery(ShownLetters shown, MailSettings settings, LetterText text, Origin origin) {
        return settings.host().isBlank() ? shown : new SmtpDelivery(server(settings), settings, text, origin);
    }

    private static JavaMailSenderImpl server(MailSettings settings) {
        var server = new JavaMailSenderImpl();
        server.setHost(settings.host());
        server.setPort(settings.port());
        var properties = new Properties();
        if (!settings.user().isBlank()) {
            server.setUsername(settings.user());
            server.setPassword(settings.password());
            properties.setProperty("mail.smtp.auth", "true");
        }
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.tls()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.tls()));
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail.smtp." + wait, String.valueOf(PATIENCE.toMillis()));
        }
        server.setJavaMailProperties(properties);
        return server;
    }
}
