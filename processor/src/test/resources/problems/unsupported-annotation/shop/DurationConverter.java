package shop;

import jakarta.persistence.*;
import java.time.Duration;

@Converter(autoApply = true)
class DurationConverter implements AttributeConverter<Duration, Long> {
    public Long convertToDatabaseColumn(Duration duration) {
        return duration.toSeconds();
    }

    public Duration convertToEntityAttribute(Long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
