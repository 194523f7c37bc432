package shop;

import jakarta.persistence.*;
import java.net.*;
import java.sql.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.Nationalized;

@Entity
class Texts {
    @Id
    UUID id = new UUID(1, 2);

    String text = "text";

    @Column(length = 50)
    String shortText;

    @Column(length = 40000)
    String longText;

    @Column(length = 10485760)
    String longest;

    @Column(length = 10485761)
    String tooLong;

    @Column(length = Integer.MAX_VALUE)
    String endless = "endless";

    char letter = 'a';
    Character letterOrNone = 'b';
    char[] letters = "abc".toCharArray();

    @Column(length = 20)
    char[] fewLetters;

    URL url;
    Locale locale = Locale.GERMANY;
    TimeZone zone = TimeZone.getTimeZone("UTC");
    Class<?> type = String.class;
    ZoneId zoneId = ZoneId.of("Europe/Berlin");
    ZoneOffset zoneOffset = ZoneOffset.ofHours(2);

    Currency currency = Currency.getInstance("EUR");

    @Column(length = 10)
    Locale shortLocale;

    @Lob
    String large = "large";

    @Lob
    @Column(length = 100)
    String notSoLarge;

    @Lob
    char[] largeLetters;

    Clob clob;
    NClob nclob;

    @Nationalized
    String national = "national";

    @Nationalized
    @Lob
    String largeNational = "largeNational";

    @Nationalized
    char nationalLetter = 'c';
}
