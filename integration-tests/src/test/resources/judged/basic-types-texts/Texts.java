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
    UUID id;

    String text;

    @Column(length = 50)
    String shortText;

    @Column(length = 40000)
    String longText;

    @Column(length = 10485760)
    String longest;

    @Column(length = 10485761)
    String tooLong;

    @Column(length = Integer.MAX_VALUE)
    String endless;

    char letter;
    Character letterOrNone;
    char[] letters;

    @Column(length = 20)
    char[] fewLetters;

    URL url;
    Locale locale;
    TimeZone zone;
    Class<?> type;
    ZoneId zoneId;
    ZoneOffset zoneOffset;

    Currency currency;

    @Column(length = 10)
    Locale shortLocale;

    @Lob
    String large;

    @Lob
    @Column(length = 100)
    String notSoLarge;

    @Lob
    char[] largeLetters;

    Clob clob;
    NClob nclob;

    @Nationalized
    String national;

    @Nationalized
    @Lob
    String largeNational;

    @Nationalized
    char nationalLetter;
}
