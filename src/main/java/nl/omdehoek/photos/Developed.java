package nl.omdehoek.photos;

import java.util.Map;

/**
 * A photo as it will be kept: a JPEG of each size.
 *
 * @param width in pixels, of the large size
 * @param height in pixels, of the large size
 */
record Developed(int width, int height, Map<PhotoSize, byte[]> pictures) {}
